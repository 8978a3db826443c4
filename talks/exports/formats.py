"""Every format that entries leave in, by the ending of its address."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from talks.exports import ical
from talks.exports.sheet import Item, Sheet
from talks.vocabulary import EntryKind


@dataclass(frozen=True, slots=True)
class Format:
    """How one format is made.

    `newest` bounds it to so many entries, whose history is read too; without it the entries are streamed.
    `by_change` puts what changed last first. `options` are its own names in the address.
    """

    ending: str
    label: str | Promise
    media_type: str
    render: Callable[[Sheet, Iterable[Item]], Iterator[bytes]]
    newest: int | None = None
    by_change: bool = False
    kinds: tuple[EntryKind, ...] = ()
    options: frozenset[str] = frozenset()
    shown_in_browser: bool = False


def _by_ending(*formats: Format) -> dict[str, Format]:
    return {form.ending: form for form in formats}


FORMATS: dict[str, Format] = _by_ending(
    Format("ics", _("Calendar of meetings"), "text/calendar", ical.render, 1000, kinds=(EntryKind.MEETING,)),
)

# Only a type that names one format can choose it by an Accept header.
BY_MEDIA_TYPE: dict[str, Format] = {
    form.media_type: form for form in reversed(FORMATS.values()) if form.media_type != "application/json"
}
