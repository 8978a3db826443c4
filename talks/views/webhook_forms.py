"""What a webhook is told, where, and which messages are sent again."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from talks import following
from talks.ingest.errors import Refused
from talks.models import SavedView, User, WebhookEndpoint
from talks.vocabulary import ChangeType, WebhookEvent
from talks.webhooks.sending import where_to

_TYPED = {"class": "in", "autocomplete": "off"}
_MOMENT = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]


class WebhookForm(forms.ModelForm):  # type: ignore[type-arg]
    """Its name, its address, and the conditions under which it is told."""

    use_required_attribute = False
    types = forms.MultipleChoiceField(
        label=_("Tell me when"),
        choices=WebhookEvent.choices,
        initial=list(ChangeType.values),
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = WebhookEndpoint
        fields = ["name", "url", "types", "negotiation", "party", "view"]
        labels = {
            "name": _("What receives it"),
            "url": _("Address"),
            "negotiation": _("In this negotiation only"),
            "party": _("If it concerns this party only"),
            "view": _("If it belongs to this saved view only"),
        }
        help_texts = {
            "name": "",
            "negotiation": "",
            "party": "",
            "view": "",
            "url": _("https only, on a public machine."),
        }
        widgets = {
            "name": forms.TextInput(_TYPED),
            "url": forms.TextInput({**_TYPED, "inputmode": "url", "spellcheck": "false"}),
            "negotiation": forms.Select({"class": "in"}),
            "party": forms.Select({"class": "in"}),
            "view": forms.Select({"class": "in"}),
        }

    def __init__(self, owner: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["view"].queryset = owner.saved_views.all()  # type: ignore[attr-defined]

    def clean_view(self) -> SavedView | None:
        """One of the owner's views in which something can still happen."""
        view: SavedView | None = self.cleaned_data["view"]
        if view and following.is_of_the_past(view):
            raise forms.ValidationError(
                gettext("This view shows the record of one day: nothing happens in it.")
            )
        return view

    def clean_url(self) -> str:
        """An address that messages may go to."""
        url: str = self.cleaned_data["url"]
        try:
            where_to(url)
        except Refused as error:
            raise forms.ValidationError(str(error)) from error
        return url


class PeriodForm(forms.Form):
    """From when until when, in UTC."""

    use_required_attribute = False
    first = forms.DateTimeField(
        label=_("From (UTC)"),
        input_formats=_MOMENT,
        widget=forms.DateTimeInput({"class": "in", "type": "datetime-local"}, format=_MOMENT[0]),
    )
    last = forms.DateTimeField(
        label=_("Until (UTC)"),
        input_formats=_MOMENT,
        widget=forms.DateTimeInput({"class": "in", "type": "datetime-local"}, format=_MOMENT[0]),
    )

    def clean(self) -> dict[str, Any]:
        """The end comes after the beginning."""
        found = self.cleaned_data
        if {"first", "last"} <= set(found) and found["last"] <= found["first"]:
            raise forms.ValidationError(gettext("The end must come after the beginning."))
        return found
