"""A timeline as people read it: days in order, the now line, the schedule, and what there is to filter by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import Any

from django.contrib.postgres.search import SearchRank
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from actors.models import Person
from talks import cursors, datewords
from talks import words as full_text
from talks.models import Delegate, EntryVersion, Negotiation, Statement
from talks.models.entry import EntryVersionQuerySet
from talks.vocabulary import EntryKind, EntryState

PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class Line:
    """One entry on the page. `document` is its public wording; `anchor` is its place in the URL.

    Of a search, `title` and `extract` hold the title and the words around what was searched for, each found
    one between words.FOUND and FOUND_END.
    """

    document: dict[str, Any]
    recorded_at: datetime
    first_published_at: datetime
    is_correction: bool
    is_new: bool = False
    title: str = ""
    extract: str = ""

    @property
    def anchor(self) -> str:
        """'e-31'."""
        return f"e-{self.document['number']}"


@dataclass(frozen=True, slots=True)
class Day:
    """Consecutive lines under one date heading. `now_before` draws the now line above this day."""

    heading: str
    note: str
    earliest: date | None
    lines: list[Line]
    now_before: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a timeline; `next_cursor` is None on the last."""

    days: list[Day]
    next_cursor: str | None
    now_after: bool = False

    @property
    def empty(self) -> bool:
        """Nothing to show."""
        return not self.days


@dataclass(frozen=True, slots=True)
class Facet:
    """How many of the selected entries carry one value."""

    value: str
    count: int


@dataclass(slots=True)
class Outline:
    """Counts over a selection, from one query of narrow columns.

    `more` when the selection goes on beyond what was counted.
    """

    total: int = 0
    more: bool = False
    kinds: Counter[str] = field(default_factory=Counter)
    certainties: Counter[str] = field(default_factory=Counter)
    parties: Counter[str] = field(default_factory=Counter)
    issues: Counter[str] = field(default_factory=Counter)
    outlets: Counter[str] = field(default_factory=Counter)
    negotiations: Counter[str] = field(default_factory=Counter)
    days: Counter[date] = field(default_factory=Counter)

    @property
    def years(self) -> Counter[str]:
        """How many entries begin in each year."""
        counted: Counter[str] = Counter()
        for day, count in self.days.items():
            counted[str(day.year)] += count
        return counted


def page(
    rows: EntryVersionQuerySet,
    *,
    newest_first: bool,
    cursor: str | None,
    now: datetime,
    since: datetime | None = None,
    words: str = "",
    size: int = PAGE_SIZE,
) -> Page:
    """Cut one page from ordered `rows` (one query), with extracts around `words`.

    Raises CursorError on a cursor that is not ours.
    """
    if cursor:
        rows = rows.beyond(cursors.timeline_key(cursor), newest_first=newest_first)
    found = list(_extracted(rows, words)[: size + 1])
    shown = found[:size]
    more = len(found) > size
    days = _days([_line(row, since) for row in shown])
    marked, now_after = _with_now(days, now.date(), newest_first, first_page=not cursor, last_page=not more)
    return Page(marked, cursor_after(shown[-1]) if more else None, now_after)


def best(rows: EntryVersionQuerySet, words: str, *, size: int = PAGE_SIZE) -> Page:
    """The rows that fit `words` best, the best first, of the newest words.MOST_RANKED (one query)."""
    newest = rows.newest_first().values("pk")[: full_text.MOST_RANKED]
    rank = SearchRank(F("search"), full_text.query(words), cover_density=True)
    ranked = EntryVersion.objects.filter(pk__in=newest).annotate(rank=rank)
    found = _extracted(ranked.order_by("-rank", "-sort_at", "-sort_rank", "-entry_id"), words)[:size]
    return Page(_days(lines(found)), None)


def _extracted(rows: EntryVersionQuerySet, words: str) -> EntryVersionQuerySet:
    """The rows without what only searching needs, and with the found words marked if there are any."""
    slim = rows.defer("search", "search_text")
    if not words:
        return slim
    return slim.annotate(marked=full_text.marked("search_text", words))


def cursor_after(row: EntryVersion) -> str:
    """The cursor of the page that begins after `row`."""
    return cursors.encode(row.sort_at, row.sort_rank, row.entry_id)


def newer_cursor(
    rows: EntryVersionQuerySet, cursor: str, *, newest_first: bool, size: int = PAGE_SIZE
) -> str | None:
    """The cursor of the page before the one that `cursor` begins; None when that is the first (one query).

    Raises CursorError on a cursor that is not ours.
    """
    turned = rows.oldest_first() if newest_first else rows.newest_first()
    before = turned.beyond(cursors.timeline_key(cursor), newest_first=not newest_first)
    edge = before.only("sort_at", "sort_rank", "entry_id")[size - 1 : size]
    return next((cursor_after(row) for row in edge), None)


def neighbours(row: EntryVersion, *, as_of: datetime | None, size: int = 3) -> tuple[list[Line], list[Line]]:
    """What stands just before and just after an entry on its timeline, oldest first (two queries)."""
    versions = EntryVersion.objects.filter(negotiation_id=row.negotiation_id)
    standing = versions.as_of(as_of) if as_of else versions.current()
    key = (row.sort_at, row.sort_rank, row.entry_id)
    slim = standing.defer("search", "search_text")
    before = slim.newest_first().beyond(key, newest_first=True)[:size]
    after = slim.oldest_first().beyond(key, newest_first=False)[:size]
    return lines(reversed(before)), lines(after)


def outline(rows: EntryVersionQuerySet, *, most: int | None = None) -> Outline:
    """Count what `rows` hold, or the newest `most` of them (one query)."""
    counted = Outline()
    columns = (
        "kind", "certainty", "party_slugs", "issue_slugs", "outlet_slugs", "negotiation__slug", "earliest",
    )  # fmt: skip
    found = rows.order_by() if most is None else rows.newest_first()[: most + 1]
    for kind, certainty, parties, issues, outlets, home, earliest in found.values_list(*columns):
        if counted.total == most:
            counted.more = True
            break
        counted.total += 1
        counted.kinds[kind] += 1
        counted.certainties[certainty] += 1
        counted.parties.update(parties)
        counted.issues.update(issues)
        counted.outlets.update(outlets)
        counted.negotiations[home] += 1
        if earliest:
            counted.days[earliest] += 1
    return counted


def schedule(
    negotiation: Negotiation, *, as_of: datetime | None, now: datetime, size: int = 4
) -> list[dict[str, Any]]:
    """Documents of the meetings nearest to `now`, soonest first (one query)."""
    versions = EntryVersion.objects.filter(
        negotiation=negotiation, kind=EntryKind.MEETING, earliest__isnull=False
    )
    standing = versions.as_of(as_of) if as_of else versions.current()
    documents = [row.document for row in standing.oldest_first().only("document")]
    today = now.date().isoformat()
    coming = [document for document in documents if document["when"]["latest"] >= today]
    past = [document for document in documents if document["when"]["latest"] < today]
    kept = past[-max(size - len(coming), 0) :] if len(coming) < size else []
    return (kept + coming)[:size]


def meetings_near(today: date, *, size: int = 5) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Documents of meetings anywhere: those to come, soonest first, and the last ones (two queries)."""
    meetings = EntryVersion.objects.current().at_home().filter(kind=EntryKind.MEETING).only("document")
    coming = meetings.filter(latest__gte=today).oldest_first()[:size]
    past = meetings.filter(latest__lt=today).newest_first()[:size]
    return [row.document for row in coming], [row.document for row in past]


def latest(*, size: int = 8) -> list[Line]:
    """What was put on the record last, in any negotiation (one query)."""
    standing = EntryVersion.objects.current().at_home().defer("search", "search_text")
    return lines(standing.order_by("-first_published_at", "-entry_id")[:size])


def of_person(person: Person) -> EntryVersionQuerySet:
    """What a person said, and the meetings at which that person sat."""
    said = Q(entry__in=Statement._default_manager.filter(speaker=person).values("pk"))
    seats = Delegate.objects.filter(person=person)
    sat = Q(entry__in=seats.values("delegation__meeting"))
    return EntryVersion.objects.current().at_home().filter(said | sat)


def people_on_record() -> QuerySet[Person]:
    """Who spoke in a published entry or sat at a published meeting; of people merged, the one that stays."""
    published = EntryState.PUBLISHED
    spoke = Statement._default_manager.filter(speaker=OuterRef("pk"), state=published)
    sat = Delegate.objects.filter(person=OuterRef("pk"), delegation__meeting__state=published)
    return Person.objects.filter(Exists(spoke) | Exists(sat), merged_into__isnull=True)


def lines(rows: Iterable[EntryVersion], since: datetime | None = None) -> list[Line]:
    """The lines of `rows`, for lists that are not timelines."""
    return [_line(row, since) for row in rows]


def _line(row: EntryVersion, since: datetime | None) -> Line:
    is_new = since is not None and row.first_published_at > since
    title, *others = getattr(row, "marked", "").split("\n")  # the title comes first: record._search_text
    extract = full_text.passages(others)
    return Line(
        row.document, row.recorded_at, row.first_published_at, row.is_correction, is_new, title, extract
    )


def _days(shown: list[Line]) -> list[Day]:
    days = []
    for (heading, earliest), group in groupby(shown, key=_heading):
        members = list(group)
        days.append(Day(heading, datewords.note(members[0].document["when"]), earliest, members))
    return days


def _heading(line: Line) -> tuple[str, date | None]:
    when = line.document["when"]
    earliest = date.fromisoformat(when["earliest"]) if when["earliest"] else None
    return datewords.heading(when), earliest


def _with_now(
    days: list[Day], today: date, newest_first: bool, *, first_page: bool, last_page: bool
) -> tuple[list[Day], bool]:
    """Put the now line where the future ends; a page all on one side has none."""
    future = [day.earliest is not None and day.earliest > today for day in days]
    passed = [not ahead for ahead in future] if newest_first else future
    if True not in passed:
        return days, last_page and bool(days)
    first = passed.index(True)
    if first == 0 and not first_page:
        return days, False
    day = days[first]
    days[first] = Day(day.heading, day.note, day.earliest, day.lines, now_before=True)
    return days, False
