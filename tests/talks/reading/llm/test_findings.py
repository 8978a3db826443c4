"""A language model's answer as findings: what it points at is taken from the article, the rest left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.findings import (
    ArticleText,
    DelegationFound,
    DemandFound,
    Finding,
    MeetingFound,
    OutlookFound,
    ResponseFound,
    StatementFound,
)
from talks.reading.llm.findings import BASE, findings
from talks.reading.llm.request import Caps, sendable
from talks.reading.prose import text
from talks.reading.who import scene
from tests.talks.reading.llm_answers import (
    SENTENCES,
    TEXT,
    answer,
    delegation,
    demand,
    meeting,
    outlook,
    response,
    statement,
)

SUNDAY = date(2022, 1, 9)

Read = Callable[..., list[Finding]]


@pytest.fixture
def read(gazetteer: Gazetteer) -> Read:
    """read(answer, text=...): what becomes of this answer."""

    def make(canned: dict[str, Any], words: str = TEXT, published: date | None = SUNDAY) -> list[Finding]:
        document = text.read(ArticleText(words, published))
        return findings(scene.stage(document, gazetteer), sendable(document, Caps()), canned)

    return make


def only(found: list[Finding], kind: type[Any]) -> Any:
    [finding] = found
    assert isinstance(finding.payload, kind)
    return finding.payload


def test_it_works(read: Read) -> None:
    [asked] = read(answer(demands=[demand()]))
    assert (asked.kind, asked.rule_id) == ("demand", "llm.demand")
    assert [span.quote for span in asked.evidence] == [SENTENCES[1]]


def test_who_is_not_resolved_is_less_certain(read: Read) -> None:
    words = "The ferrymen demanded a pier."
    [asked] = read(answer(demands=[demand(sentence=1, by="The ferrymen", of=[])]), words)
    assert asked.confidence < BASE


def test_nobody_demands_of_himself(read: Read) -> None:
    asked = only(read(answer(demands=[demand(of=["NATO", "Russia"])])), DemandFound)
    assert asked.of == ("nato",)


def test_a_meeting_gets_its_place_parties_and_day_from_our_own_tables(read: Read) -> None:
    met = only(read(answer(meetings=[meeting()])), MeetingFound)
    assert (met.city, met.place_text, met.parties) == ("geneva", "Geneva", ("russia", "united-states"))
    assert (met.when.earliest, met.when.date_text, met.when.basis) == (
        date(2022, 1, 10),
        "Monday",
        "inferred",
    )
    assert (met.certainty, met.format) == ("expected", "bilateral")


def test_without_a_day_of_publication_the_date_words_stay_and_the_date_is_null(read: Read) -> None:
    met = only(read(answer(meetings=[meeting()]), published=None), MeetingFound)
    assert (met.when.date_text, met.when.earliest) == ("Monday", None)


def test_a_demand_names_who_and_of_whom_and_until_when(read: Read) -> None:
    asked = only(read(answer(demands=[demand(deadline_words="January 20")])), DemandFound)
    assert (asked.by, asked.of, asked.demand_kind) == ("russia", ("nato",), "demand")
    assert asked.deadline and asked.deadline.earliest == date(2022, 1, 20)
    assert asked.summary == SENTENCES[1]


def test_an_answer_points_to_its_demand(read: Read) -> None:
    found = read(answer(meetings=[meeting()], demands=[demand()], responses=[response()]))
    said = found[2].payload
    assert isinstance(said, ResponseFound) and said.to_demand == 1 and said.by == "united-states"


@pytest.mark.parametrize("to", [None, 3, 99, 0, -2])
def test_an_answer_to_no_demand_of_the_list_stays_unlinked(read: Read, to: int | None) -> None:
    found = read(answer(demands=[demand()], responses=[response(to_sentence=to)]))
    said = found[1].payload
    assert isinstance(said, ResponseFound) and said.to_demand is None


def test_of_two_demands_in_one_sentence_none_is_chosen(read: Read) -> None:
    two = [demand(), demand(kind="red_line")]
    said = read(answer(demands=two, responses=[response()]))[2].payload
    assert isinstance(said, ResponseFound) and said.to_demand is None


def test_a_demand_that_is_dropped_leaves_the_link_right(read: Read) -> None:
    lists = [demand(sentence=77), demand()]
    found = read(answer(demands=lists, responses=[response()]))
    said = found[1].payload
    assert isinstance(said, ResponseFound) and said.to_demand == 0


def test_direct_words_are_those_between_the_marks(read: Read) -> None:
    said = only(read(answer(statements=[statement()])), StatementFound)
    assert said.direct and said.words == "We need legally binding guarantees"
    assert (said.speaker_name, said.actor, said.cue) == ("Sergei Ryabkov", "russia", "said")


def test_without_quotations_a_statement_is_its_whole_sentence(read: Read) -> None:
    told = statement(sentence=5, quotations=[], speaker="A senior European official")
    found = read(answer(statements=[told]))
    said = only(found, StatementFound)
    assert not said.direct and said.words == "" and found[0].evidence[0].quote == SENTENCES[4]
    assert said.anonymous and said.speaker is None and said.speaker_role == "A senior European official"


def test_a_delegation_has_its_party_and_head(read: Read) -> None:
    words = "Russia sent Sergei Ryabkov to Geneva, with Karim Testani."
    sent = delegation(head="Sergei Ryabkov", members=["Karim Testani"], place="Geneva")
    found = only(read(answer(delegations=[sent]), words), DelegationFound)
    assert (found.party, found.head_name, found.meeting_city) == ("russia", "Sergei Ryabkov", "geneva")
    assert found.members[0][0] == "Karim Testani"


def test_the_same_entry_twice_is_one(read: Read) -> None:
    assert len(read(answer(demands=[demand(), demand()]))) == 1


# ── What the model invents ──────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("number", [0, -1, 7, 10**12])
def test_a_sentence_that_was_not_sent_carries_nothing(read: Read, number: int) -> None:
    lists = answer(
        meetings=[meeting(sentences=[number])],
        demands=[demand(sentence=number)],
        responses=[response(sentence=number)],
        statements=[statement(sentence=number)],
        outlooks=[outlook(sentence=number)],
    )
    assert read(lists) == []


@pytest.mark.parametrize("numbers", [[2], [0], [99, -3]])
def test_a_quotation_that_was_not_sent_is_no_statement(read: Read, numbers: list[int]) -> None:
    assert read(answer(statements=[statement(quotations=numbers)])) == []


def test_a_quotation_far_from_its_speakers_sentence_is_no_statement(read: Read) -> None:
    far = statement(sentence=1, speaker="American")
    assert read(answer(statements=[far])) == []


@pytest.mark.parametrize(
    "invented", ["China", "Iran", "Russi", "russia", "Rus sia", "", " ", "\x00", "R.ssia"]
)
def test_a_party_that_is_not_in_the_sentence_makes_nothing(read: Read, invented: str) -> None:
    assert read(answer(demands=[demand(by=invented)], responses=[response(by=invented)])) == []


def test_a_party_of_another_sentence_makes_nothing(read: Read) -> None:
    assert read(answer(demands=[demand(by="The United States")])) == []


def test_an_invented_party_of_a_meeting_is_left_out(read: Read) -> None:
    met = only(read(answer(meetings=[meeting(parties=["Russian", "China"])])), MeetingFound)
    assert met.parties == ("russia",) and met.party_texts == ("Russian",)


def test_an_invented_place_is_not_known(read: Read) -> None:
    met = only(read(answer(meetings=[meeting(place="Vienna")])), MeetingFound)
    assert (met.city, met.place_text) == (None, "")


@pytest.mark.parametrize("words", ["Tuesday", "2022-01-11", "January 11", "Geneva", "for talks", "on"])
def test_date_words_that_are_not_there_or_are_no_date_give_none(read: Read, words: str) -> None:
    met = only(read(answer(meetings=[meeting(date_words=words)])), MeetingFound)
    assert met.when.date_text is None and met.when.earliest is None


def test_of_two_days_in_the_date_words_none_is_chosen(read: Read) -> None:
    words = "Russian and American envoys will meet in Geneva on Monday and Tuesday."
    met = only(read(answer(meetings=[meeting(date_words="Monday and Tuesday")]), words), MeetingFound)
    assert met.when.earliest is None


def test_a_meeting_with_neither_place_nor_day_is_none(read: Read) -> None:
    assert read(answer(meetings=[meeting(place="Vienna", date_words="Tuesday")])) == []


def test_a_verb_that_is_not_there_is_dropped(read: Read) -> None:
    said = only(read(answer(statements=[statement(verb="admitted")])), StatementFound)
    assert said.cue == ""


def test_a_speaker_named_only_inside_his_own_quotation_is_none(read: Read) -> None:
    words = "“Sergei Ryabkov is quite wrong about this,” the envoy said."
    accused = statement(sentence=1, speaker="Sergei Ryabkov")
    assert read(answer(statements=[accused]), words) == []


def test_words_of_a_country_with_backing_are_not_its_own(read: Read) -> None:
    lists = [
        demand(sentence=6, by=by, of=[]) for by in ("Saudi-backed government", "special envoy for Syria")
    ]
    for finding in read(answer(demands=lists)):
        assert isinstance(finding.payload, DemandFound) and finding.payload.by is None


def test_a_pronoun_names_nobody(read: Read) -> None:
    words = "Envoys met in Geneva. He said that they would meet again."
    assert read(answer(statements=[statement(sentence=2, quotations=[], speaker="He")]), words) == []


def test_a_name_no_table_knows_stays_without_key(read: Read) -> None:
    words = "“There was nothing to be won here,” Karim Testani told reporters."
    said = only(
        read(answer(statements=[statement(sentence=1, speaker="Karim Testani")]), words), StatementFound
    )
    assert (said.speaker, said.speaker_name) == (None, "Karim Testani")


def test_an_outlook_of_nobody_is_the_articles_own(read: Read) -> None:
    assert only(read(answer(outlooks=[outlook()])), OutlookFound).by is None
    assert read(answer(outlooks=[outlook(by="China")])) == []
