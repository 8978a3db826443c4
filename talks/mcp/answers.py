"""What each tool answers, from the same verbs as the pages."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.utils import timezone

from talks import accounts, positions, timeline
from talks.cursors import CursorError
from talks.filters import Selection
from talks.mcp import arguments as asked
from talks.mcp import telling
from talks.mcp.arguments import Arguments, Refusal
from talks.models import EntryVersion, Issue, Negotiation
from talks.vocabulary import EntryKind, EntryState

Answer = dict[str, Any]


def negotiations(arguments: Arguments) -> Answer:
    """The talks on record by short name, a page of them (three queries)."""
    rows = Negotiation.objects.prefetch_related("participations__actor", "issues").order_by("slug")
    size = asked.limit(arguments)
    found = list(rows.filter(slug__gt=arguments.get("cursor", ""))[: size + 1])
    shown = found[:size]
    return {
        "negotiations": [telling.talks(one) for one in shown],
        "next_cursor": shown[-1].slug if len(found) > size else None,
    }


def timeline_of(arguments: Arguments) -> Answer:
    """The entries of one negotiation by date of the event, a page of them."""
    talks = asked.negotiation(arguments)
    head = {"negotiation": {"slug": talks.slug, "title": talks.title}}
    return head | _page(arguments, asked.selected(arguments, talks))


def search(arguments: Arguments) -> Answer:
    """Entries of all negotiations with the words, the best first or by date of the event."""
    selection = asked.selected(arguments)
    if arguments.get("rank") != "best":
        return _page(arguments, selection)
    if "cursor" in arguments:
        raise Refusal("cursor: the best come in one page; leave out rank to read on, by date of the event.")
    page = timeline.best(selection.rows, arguments["q"], size=asked.limit(arguments))
    return _listed(selection, page)


def _page(arguments: Arguments, selection: Selection) -> Answer:
    try:
        page = timeline.page(
            selection.ordered(),
            newest_first=selection.newest_first,
            cursor=arguments.get("cursor"),
            now=selection.as_of or timezone.now(),
            size=asked.limit(arguments),
        )
    except CursorError as error:
        raise Refusal(f"cursor: {error}") from error
    return _listed(selection, page)


def _listed(selection: Selection, page: timeline.Page) -> Answer:
    shown = [line for day in page.days for line in day.lines]
    entries = [telling.brief(line.document) | {"corrected": line.is_correction} for line in shown]
    return {"as_of": _told(selection.as_of), "entries": entries, "next_cursor": page.next_cursor}


def positions_on(arguments: Arguments) -> Answer:
    """Who wants what, and who answered: a page of demands, each with every party's latest answer."""
    talks, as_of = asked.negotiation(arguments), asked.as_of(arguments)
    topic, party = arguments.get("topic"), arguments.get("party")
    if topic and not Issue.objects.filter(slug=topic).exists():
        raise Refusal(f"topic: there is no topic “{topic}”.")
    matrix = positions.matrix(
        talks,
        as_of=as_of,
        issue=topic,
        party=party,
        status=arguments.get("status"),
        today=(as_of or timezone.now()).date(),
    )
    known = [one["slug"] for one in matrix.parties]
    if party and party not in known:
        raise Refusal(f"party: “{party}” neither sits at this table nor asked or answered; {known} do.")
    begin = arguments.get("offset", 0)
    end = begin + asked.limit(arguments)
    rows = [row for group in matrix.groups for row in group.rows]
    return {
        "negotiation": {"slug": talks.slug, "title": talks.title},
        "as_of": _told(as_of),
        "parties": known,
        "demands": [_demand(row) for row in rows[begin:end]],
        "total": len(rows),
        "next_offset": end if end < len(rows) else None,
    }


def _demand(row: positions.Row) -> Answer:
    return telling.brief(row.demand) | {
        "status": row.status.value,
        "unanswered_days": row.unanswered_days,
        "positions": [_cell(cell) for cell in row.cells],
    }


def _cell(cell: positions.Cell) -> Answer:
    """No answer found in our sources is not the same as no answer, so it is said in these words."""
    if cell.answer:
        stance = cell.answer["detail"]["stance"]
        return {"party": cell.party["slug"], "position": stance, "answer": telling.brief(cell.answer)}
    word = "asks" if cell.asks else "no answer found in our sources"
    return {"party": cell.party["slug"], "position": word, "answer": None}


def entry(arguments: Arguments) -> Answer:
    """One entry with all its sources (one query)."""
    return telling.whole(_standing(arguments).document)


def meeting(arguments: Arguments) -> Answer:
    """One meeting, and what each side says of it, question by question (three queries)."""
    row = _standing(arguments, EntryKind.MEETING)
    compared = accounts.compare(row.entry_id, as_of=asked.as_of(arguments))
    told = [{"party": one["detail"]["actor"]["slug"], **_address(one)} for one in compared.accounts]
    return telling.whole(row.document) | {
        "accounts": told,
        "compared": [_line(one) for one in compared.lines],
    }


def _address(account: dict[str, Any]) -> Answer:
    return {"id": account["id"], "permalink": telling.permalink(account)}


def _line(line: accounts.Line) -> Answer:
    claims = [
        {
            "party": claim.account["detail"]["actor"]["slug"],
            "claim": claim.point["claim"] if claim.point else None,
            "source": telling.source(claim.point["citation"]) if claim.point else None,
        }
        for claim in line.claims
    ]
    relation = line.relation.value if line.relation else None
    return {"question": line.question, "relation": relation, "remark": line.remark, "claims": claims}


def _standing(arguments: Arguments, kind: EntryKind | None = None) -> EntryVersion:
    """The wording that stands, or stood. Raises Refusal that says what became of an entry without one."""
    rows = EntryVersion.objects.wordings_of(asked.entry(arguments), as_of=asked.as_of(arguments))
    row = (rows.filter(kind=kind) if kind else rows).first()
    if row is None:
        raise Refusal(f"id: there was no such {kind or 'entry'} on record.")
    if row.state == EntryState.MERGED:
        raise Refusal(f"id: this entry was merged into {row.document['merged_into']}; ask for that one.")
    if row.state == EntryState.RETRACTED:
        raise Refusal(
            f"id: this entry was retracted on {row.recorded_at:%d %B %Y} and no longer stands: {row.reason}"
        )
    return row


def _told(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
