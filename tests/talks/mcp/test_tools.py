"""What the tools answer, and how they refuse."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from django.db import InternalError, connection

from talks import record
from talks.mcp import arguments, tools
from talks.mcp.arguments import Refusal
from talks.models import Demand, Entry, Meeting, Negotiation, Statement
from tests.talks.conftest import MONDAY, on

pytestmark = pytest.mark.django_db
TOMORROW = datetime(2022, 1, 11, 9, 0, tzinfo=UTC)


def ask(tool: str, /, **given: Any) -> dict[str, Any]:
    """The answer of a tool; a trailing underscore leaves Python's own words free."""
    return tools.call(tool, {name.rstrip("_"): value for name, value in given.items()})


def refused(tool: str, /, **given: Any) -> str:
    with pytest.raises(Refusal) as refusal:
        ask(tool, **given)
    return str(refusal.value)


def titles(answer: dict[str, Any]) -> list[str]:
    return [entry["title"] for entry in answer["entries"]]


def test_it_works(meeting: Meeting, demand: Demand) -> None:
    answer = ask("timeline", negotiation="security-talks")
    assert sorted(titles(answer)) == ["Envoys meet in Geneva", "No new members for the alliance"]
    told = next(entry for entry in answer["entries"] if entry["kind"] == "demand")
    assert told["permalink"].endswith(f"/e/{demand.pk}/")
    assert told["sources"][0]["quote"] == "Russia demanded that the alliance take in no new members."
    assert (told["by"]["slug"], told["certainty"], told["topics"]) == ("russia", "held", [])


def test_the_talks_are_listed_a_page_at_a_time(table: Negotiation, elsewhere: Negotiation) -> None:
    first = ask("negotiations", limit=1)
    rest = ask("negotiations", limit=1, cursor=first["next_cursor"])
    assert [one["slug"] for page in (first, rest) for one in page["negotiations"]] == [
        "grain-talks",
        "security-talks",
    ]
    assert rest["next_cursor"] is None
    assert rest["negotiations"][0]["parties"] == ["russia", "united-states"]
    assert rest["negotiations"][0]["permalink"].endswith("/security-talks/")


def test_pages_follow_each_other(meeting: Meeting, demand: Demand, statement: Statement) -> None:
    seen: list[str] = []
    cursor: dict[str, Any] = {}
    for _ in range(3):
        page = ask("timeline", negotiation="security-talks", limit=1, **cursor)
        seen += titles(page)
        cursor = {"cursor": page["next_cursor"]}
    assert len(set(seen)) == 3 and cursor == {"cursor": None}


@pytest.mark.parametrize(
    ("filters", "wanted"),
    [
        ({"kind": ["demand"]}, ["No new members for the alliance"]),
        ({"with_": ["russia", "united-states"]}, ["Envoys meet in Geneva"]),
        ({"city": ["geneva"]}, ["Envoys meet in Geneva"]),
        ({"q": "guarantees"}, ["Ryabkov asks for guarantees"]),
        ({"from_": "2022-01-11"}, []),
        ({"as_of": "2022-01-09"}, []),
        ({"year": 2021}, []),
    ],
)
def test_filters_mean_what_they_mean_on_pages(
    filters: dict[str, Any], wanted: list[str], meeting: Meeting, demand: Demand, statement: Statement
) -> None:
    assert titles(ask("timeline", negotiation="security-talks", **filters)) == wanted


@pytest.mark.parametrize("rank", ["best", "date"])
def test_words_are_searched_everywhere(rank: str, demand: Demand, statement: Statement) -> None:
    assert titles(ask("search", q="alliance", rank=rank)) == ["No new members for the alliance"]
    assert titles(ask("search", q="alliance", negotiation=["security-talks"], rank=rank)) != []


def test_what_is_expected_says_so_in_its_title(publish: Any) -> None:
    publish(Meeting(title="Envoys meet again", certainty="expected", **on()))
    (told,) = ask("timeline", negotiation="security-talks")["entries"]
    assert told["title"] == "(Expected) Envoys meet again" and told["when"].startswith("Expected, ")


def test_drafts_are_nobodys_business(table: Negotiation) -> None:
    draft = Demand.objects.create(title="A draft", negotiation=table, kind="demand", **on())
    assert titles(ask("timeline", negotiation="security-talks")) == []
    assert "no such entry" in refused("entry", id=str(draft.pk))


def test_positions_tell_answers_and_silence(demand: Demand, answer: Entry, ukraine: Any) -> None:
    matrix = ask("positions", negotiation="security-talks")
    (told,) = matrix["demands"]
    assert (told["status"], matrix["total"], matrix["next_offset"]) == ("refused", 1, None)
    asks, answers = told["positions"]
    assert asks == {"party": "russia", "position": "asks", "answer": None}
    assert answers["position"] == "non_starter"
    assert answers["answer"]["sources"][0]["quote"] == "The United States called the demand a non-starter."
    before = ask("positions", negotiation="security-talks", as_of="2022-01-09")
    assert before["demands"] == []
    assert ask("positions", negotiation="security-talks", offset=1)["demands"] == []


def test_silence_is_not_made_an_answer(demand: Demand) -> None:
    (told,) = ask("positions", negotiation="security-talks")["demands"]
    assert told["positions"][1]["position"] == "no answer found in our sources"


def test_a_meeting_tells_what_each_side_says(meeting: Meeting, account: Entry) -> None:
    told = ask("meeting", id=str(meeting.pk))
    assert told["permalink"].endswith(f"/m/{meeting.pk}/")
    assert told["detail"]["city"]["slug"] == "geneva"
    (line,) = told["compared"]
    assert (line["question"], line["relation"]) == ("Were guarantees discussed?", "one_side")
    assert line["claims"][0]["source"]["quote"] == "We need guarantees"


def test_an_entry_tells_all_its_sentences(statement: Statement) -> None:
    told = ask("entry", id=str(statement.pk))
    assert told["detail"]["words"] == "We need guarantees"
    assert told["sources"][0]["outlet"] == "The Wire"


def test_a_demand_is_no_meeting(demand: Demand) -> None:
    assert "no such meeting" in refused("meeting", id=str(demand.pk))


def test_what_was_retracted_says_when_and_why(demand: Demand) -> None:
    record.retract(demand, by=None, reason="Misread", at=TOMORROW)
    assert refused("entry", id=str(demand.pk)) == (
        "id: this entry was retracted on 11 January 2022 and no longer stands: Misread"
    )
    assert ask("entry", id=str(demand.pk), as_of=str(MONDAY))["title"] == "No new members for the alliance"


def test_what_was_merged_names_the_other(demand: Demand, publish: Any) -> None:
    other = publish(Demand(title="No new members", **on()))
    record.merge(other, demand, by=None, reason="Twice", at=TOMORROW)
    assert str(demand.pk) in refused("entry", id=str(other.pk))


@pytest.mark.parametrize(
    ("tool", "given", "names"),
    [
        ("timeline", {}, "'negotiation' is a required property"),
        ("timeline", {"negotiation": "nowhere"}, "the tool negotiations lists them"),
        ("timeline", {"negotiation": "security-talks", "colour": "red"}, "'colour'"),
        ("timeline", {"negotiation": "security-talks", "view": "compact"}, "'view'"),
        ("timeline", {"negotiation": "security-talks", "party": ["atlantis"]}, "party: "),
        ("timeline", {"negotiation": "security-talks", "party": "russia"}, "is not of type 'array'"),
        ("timeline", {"negotiation": "security-talks", "kind": ["party"]}, "kind.0: "),
        ("timeline", {"negotiation": "security-talks", "limit": 51}, "maximum of 50"),
        ("timeline", {"negotiation": "security-talks", "limit": 0}, "minimum of 1"),
        ("timeline", {"negotiation": "security-talks", "cursor": "mine"}, "cursor: "),
        ("timeline", {"negotiation": "security-talks", "from_": "yesterday"}, "from: "),
        ("timeline", {"negotiation": "security-talks", "as_of": "the day before"}, "as_of: "),
        ("timeline", {"negotiation": "security-talks", "q": "a\0b"}, "q: NUL"),
        ("search", {}, "'q' is a required property"),
        ("search", {"q": "a" * 201}, "q: "),
        ("search", {"q": "a", "rank": "best", "cursor": "x"}, "the best come in one page"),
        ("positions", {"negotiation": "security-talks", "topic": "weather"}, "topic: "),
        ("positions", {"negotiation": "security-talks", "party": "atlantis"}, "party: "),
        ("positions", {"negotiation": "security-talks", "status": "lost"}, "status: "),
        ("positions", {"negotiation": "security-talks", "as_of": "soon"}, "as_of: "),
        ("entry", {"id": "31"}, "is not a 'uuid'"),
        ("entry", {"id": str(uuid4())}, "no such entry"),
        ("publish", {}, "There is no tool"),
    ],
)
def test_bad_input_is_refused_with_what_is_wrong(
    tool: str, given: dict[str, Any], names: str, table: Negotiation
) -> None:
    assert names in refused(tool, **given)


def test_tools_cannot_write(table: Negotiation, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(given: Any) -> dict[str, Any]:
        Negotiation.objects.update(title="Changed")
        return {}

    tool = tools.TOOLS["negotiations"]
    monkeypatch.setitem(tools.TOOLS, "negotiations", tools.Tool(tool.title, tool.about, tool.takes, write))
    with pytest.raises(InternalError, match="read-only"):
        ask("negotiations")


def test_what_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    def sleep(given: Any) -> dict[str, Any]:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_sleep(60)")
        return {}

    tool = tools.TOOLS["negotiations"]
    monkeypatch.setattr(tools, "PATIENCE", 0.05)
    monkeypatch.setitem(tools.TOOLS, "negotiations", tools.Tool(tool.title, tool.about, tool.takes, sleep))
    assert "narrow it" in refused("negotiations")


def test_every_filter_of_the_pages_is_offered() -> None:
    for name in ("timeline", "search"):
        assert arguments.FILTERS.keys() <= tools.TOOLS[name].takes["properties"].keys()
    assert {"party", "with", "from", "to", "since", "as_of", "order"} <= arguments.FILTERS.keys()


def test_every_tool_says_what_it_is_for() -> None:
    for tool in tools.TOOLS.values():
        assert tool.title and len(tool.about) > 30 and inspect.getdoc(tool.answer)
        for schema in tool.takes["properties"].values():
            assert schema["description"]
