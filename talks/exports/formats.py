"""Every format that entries leave in, by the ending of its address."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from talks.exports import (
    atom,
    entries_table,
    geojson,
    ical,
    json_ld,
    jsonfeed,
    ndjson,
    ninjs,
    plover_lines,
    timeline_js,
)
from talks.exports.sheet import Item, Sheet
from talks.exports.table import OPTIONS
from talks.vocabulary import EntryKind

# A feed tells what is new; a calendar and a drawing must hold what people scroll back to.
FEED = 100
WHOLE = 1000
MEETINGS = (EntryKind.MEETING,)


@dataclass(frozen=True, slots=True)
class Format:
    """How one format is made.

    `newest` bounds it to so many entries, whose history is read too; without it the entries are streamed.
    `by_change` puts what changed last first. `options` are its own names in the address. `by_accept` says
    that its media type, asked for in an Accept header, means this format and no other.
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
    by_accept: bool = True


_ALL = (
    Format("ics", _("Calendar of meetings"), "text/calendar", ical.render, WHOLE, kinds=MEETINGS),
    Format("atom", _("Atom feed"), atom.TYPE, atom.render, FEED, by_change=True, shown_in_browser=True),
    Format(
        "feed.json",
        _("JSON Feed"),
        jsonfeed.TYPE,
        jsonfeed.render,
        FEED,
        by_change=True,
        shown_in_browser=True,
    ),
    Format("csv", _("Table (CSV)"), "text/csv", entries_table.render, options=OPTIONS),
    Format("ndjson", _("Everything, a line each (NDJSON)"), "application/x-ndjson", ndjson.render),
    Format("geojson", _("Map of meetings (GeoJSON)"), "application/geo+json", geojson.render, kinds=MEETINGS),
    Format(
        "timelinejs.json",
        _("TimelineJS"),
        "application/json",
        timeline_js.render,
        WHOLE,
        shown_in_browser=True,
        by_accept=False,
    ),
    Format(
        "ninjs.json",
        _("Events for planners (ninjs 3.1)"),
        "application/json",
        ninjs.render,
        WHOLE,
        kinds=MEETINGS,
        by_accept=False,
    ),
    Format("jsonld", _("Linked data (JSON-LD)"), json_ld.TYPE, json_ld.render, WHOLE, shown_in_browser=True),
    Format(
        "plover.jsonl",
        _("Event data (PLOVER)"),
        "application/x-ndjson",
        plover_lines.render,
        by_accept=False,
    ),
)
FORMATS: dict[str, Format] = {form.ending: form for form in _ALL}
BY_MEDIA_TYPE: dict[str, Format] = {form.media_type: form for form in _ALL if form.by_accept}
