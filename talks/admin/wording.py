"""What the admin does when a saved row changes the public wording of entries: correct them, with a reason."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.http import HttpRequest

from actors.admin import ReasonForm, RowForm, Table, TrackedAdmin
from talks import citing, record
from talks.models import ArticleVersion, Citation, Entry
from talks.vocabulary import EntryState

# What the form asks for beside the row's own columns: alone it changes nothing.
ASKED = {"reason", "correction", "based_on"}


class WordingForm(ReasonForm):
    """Asks why, and whether the record was wrong or the world moved."""

    correction = forms.BooleanField(
        required=False,
        label="The record was wrong",
        help_text="Leave unticked when the world moved: a meeting was held, a date was set.",
    )


class WordingAdmin(TrackedAdmin):
    """Rows that published entries show. Saving one gives those entries a new wording, or saves nothing."""

    form = WordingForm
    refusals = (*TrackedAdmin.refusals, record.RecordError)

    def entries_of(self, obj: Any) -> Iterable[Entry]:
        """The entries whose documents show this row."""
        raise NotImplementedError

    def refusal_of(self, error: Exception) -> tuple[str, str]:
        """The record names the input at fault itself."""
        if isinstance(error, record.RecordError):
            return error.field, str(error)
        return super().refusal_of(error)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """Whether it is a correction is asked at the end, beside the reason."""
        names = [name for name in super().get_fields(request, obj) if name not in ASKED]
        may_save = self.has_change_permission(request, obj) if obj else self.has_add_permission(request)
        return [*names, *(name for name in self._asked() if may_save)]

    def _asked(self) -> list[str]:
        return [name for name in ("correction", "reason", "based_on") if name in self.form.base_fields]

    def after_saving(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Correct each published entry that shows the row or its parts."""
        moved = not change or set(form.changed_data) - ASKED or any(part.has_changed() for part in formsets)
        for entry in self.entries_of(form.instance) if moved else []:
            if entry.state == EntryState.PUBLISHED:
                record.correct(
                    entry,
                    by=request.user,  # type: ignore[arg-type]
                    reason=form.cleaned_data["reason"],
                    correction=form.cleaned_data["correction"],
                )


class PartForm(WordingForm):
    """A part of an entry: it always says why."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].required = True


class PartAdmin(WordingAdmin):
    """A row that belongs to an entry. It is removed on the entry's own page, never from here."""

    form = PartForm

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Only inline, where the entry is corrected with it."""
        return False


class PartInline(Table):
    """Parts edited on their entry's page; whoever may change the entry may take a wrong part away."""

    extra = 0

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Removal is part of a correction, and history keeps what was removed."""
        return self.has_change_permission(request, obj)


class CitationForm(RowForm):
    """A citation by its words: where they stand is looked up."""

    start = forms.IntegerField(
        required=False, min_value=0, help_text="Only when the words stand in several places."
    )

    class Meta:
        model = Citation
        fields = ["version", "quote", "start", "supports", "speaker"]
        widgets = {"quote": forms.Textarea(attrs={"rows": 2, "cols": 60})}

    def clean(self) -> dict[str, Any] | None:
        """Find the quote in the text, and keep its place."""
        cleaned = super().clean() or self.cleaned_data
        version, quote = cleaned.get("version"), cleaned.get("quote")
        if version and quote and {"version", "quote", "start"} & set(self.changed_data):
            start = cleaned.get("start") if "start" in self.changed_data else None
            try:
                self._place(version, quote, citing.place(version, quote, start=start))
            except citing.CitingError as error:
                self.add_error("quote", str(error))
        return cleaned

    def _place(self, version: ArticleVersion, quote: str, start: int) -> None:
        found = citing.citation(version, start, start + len(quote), Entry())
        self.cleaned_data["start"] = start
        for name in ("end", "prefix", "suffix", "sentence"):
            setattr(self.instance, name, getattr(found, name))
