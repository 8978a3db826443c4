"""The tools by name: what each is for, what it takes, and what answers it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.db import OperationalError, close_old_connections

from talks.filter_shapes import SLUG
from talks.mcp import answers
from talks.mcp.arguments import (
    AS_OF,
    CURSOR,
    ENTRY,
    FILTERS,
    LARGEST,
    LIMIT,
    TALKS,
    Arguments,
    Refusal,
    Schema,
    check,
    closed,
)
from talks.time_limit import TooSlow, reading_within
from talks.vocabulary import DemandStatus

PATIENCE = 10.0  # seconds for each question to the database


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool: `takes` is the JSON Schema of its arguments."""

    title: str
    about: str
    takes: Schema
    answer: Callable[[Arguments], answers.Answer]


_PAGE: dict[str, Schema] = {"limit": LIMIT, "cursor": CURSOR}
_RANK: Schema = {
    "type": "string",
    "enum": ["best", "date"],
    "default": "date",
    "description": "By fit to the words, or by date of the event.",
}
_OFFSET: Schema = {
    "type": "integer",
    "minimum": 0,
    "maximum": 10_000,
    "description": "How many demands to pass over.",
}
_STATUS: Schema = {"type": "string", "enum": DemandStatus.values, "description": "Where the demand stands."}

TOOLS: dict[str, Tool] = {
    "negotiations": Tool(
        "Talks on record",
        f"List the negotiations, at most {LARGEST} at once, with the short names that the other tools take.",
        closed(_PAGE),
        answers.negotiations,
    ),
    "timeline": Tool(
        "Timeline of one negotiation",
        "What happened and what is expected in one negotiation: meetings, demands, responses, statements and "
        "accounts by date of the event. Values of one filter mean any of them; of `with`, all. An entry "
        "whose certainty is rumoured, expected or confirmed has not happened: never tell it as a fact.",
        closed(FILTERS | _PAGE | {"negotiation": TALKS}, ["negotiation"]),
        answers.timeline_of,
    ),
    "search": Tool(
        "Search the record",
        'Entries of all negotiations that hold the words; quote a phrase, "or" joins, a minus leaves out.',
        closed(FILTERS | _PAGE | {"rank": _RANK}, ["q"]),
        answers.search,
    ),
    "positions": Tool(
        "Positions in one negotiation",
        "Who wants what and who answered: each demand with every party's latest answer and the sentence it "
        "rests on. Where no answer was found in the sources, none is made up.",
        closed(
            {
                "negotiation": TALKS,
                "topic": {**SLUG, "description": "Only demands on this topic."},
                "party": {**SLUG, "description": "Only demands it raised, was asked, or answered."},
                "status": _STATUS,
                "as_of": AS_OF,
                "limit": LIMIT,
                "offset": _OFFSET,
            },
            ["negotiation"],
        ),
        answers.positions_on,
    ),
    "meeting": Tool(
        "One meeting",
        "Where and when, who sat for whom, and what each side says of it, question by question.",
        closed({"id": ENTRY, "as_of": AS_OF}, ["id"]),
        answers.meeting,
    ),
    "entry": Tool(
        "One entry",
        "Any entry by id, with all that its kind has and every cited sentence.",
        closed({"id": ENTRY, "as_of": AS_OF}, ["id"]),
        answers.entry,
    ),
}


def call(name: str, arguments: Arguments) -> answers.Answer:
    """The answer of a tool, as plain data. Raises Refusal that a caller can learn from."""
    if name not in TOOLS:
        raise Refusal(f"There is no tool “{name}”; there are {', '.join(TOOLS)}.")
    tool = TOOLS[name]
    check(arguments, tool.takes)
    try:
        with reading_within(PATIENCE):
            return tool.answer(arguments)
    except TooSlow as error:
        raise Refusal("This takes too long: narrow it, by negotiation or by dates.") from error
    except OperationalError as error:
        close_old_connections()
        raise Refusal("The record cannot be read at the moment: its database does not answer.") from error
