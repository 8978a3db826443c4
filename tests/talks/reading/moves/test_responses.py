"""Responses: the answering party, its stance, and the demand it answers."""

from __future__ import annotations

import pytest

from talks.reading.findings import DemandFound, ResponseFound
from talks.reading.rules import RuleExtractor
from tests.talks.reading.conftest import PUBLISHED, Read


def _responses(read: Read, words: str) -> list[ResponseFound]:
    return [f.payload for f in read(words, "response") if isinstance(f.payload, ResponseFound)]


def test_it_works(read: Read) -> None:
    [answer] = _responses(read, "China rejected the proposal.")
    assert (answer.by, answer.stance) == ("china", "refuses")


@pytest.mark.parametrize(
    ("words", "by", "stance"),
    [
        ("The US and its allies say that these are non-starters.", "united-states", "non_starter"),
        ("Serbia refused to accept a separate body.", "serbia", "refuses"),
        ("The proposal was rejected by Iran.", "iran", "refuses"),
        ("Iran accepted the offer.", "iran", "accepts"),
        ("Ethiopia has rejected mediation by four.", "ethiopia", "refuses"),
        ("Turkey has never agreed.", "turkey", "refuses"),
        ("Hamas has ruled that out.", "hamas", "refuses"),
        ("A pause was on the table, a condition Iran rejects.", "iran", "refuses"),
        ("Mediators floated a pause, which Moscow turned down.", "russia", "refuses"),
        ("Serbia calls the list unacceptable.", "serbia", "refuses"),
        ("Iran is open to the idea of a pause.", "iran", "open"),
        ("Iran dropped its demand for a written pledge.", "iran", "withdraws"),
        ("The ELN would not accept conditions set beforehand.", "eln", "refuses"),
        ("Iran agreed to open the weir for ten days.", "iran", "accepts"),
        ("Iran could accept the offer if Iraq paid for it.", "iran", "open"),
        ("Iraq welcomed the offer but said it did not go far enough.", "iraq", "open"),
        ("Iran called the demand “unacceptable”.", "iran", "refuses"),
        ("Egypt wants a treaty, which Ethiopia has resisted.", "ethiopia", "refuses"),
        ("Iraq called for direct talks, something Iran has long refused.", "iran", "refuses"),
        ("Iraq wants the weir opened, a demand the Iranian side says it cannot meet.", "iran", "refuses"),
        ("Serbia is unwilling to accept the plan.", "serbia", "refuses"),
        ("Poland has also said it will not support the text.", "poland", "refuses"),
        ("France said the text remained unacceptable.", "france", "refuses"),
        (
            "Thailand insisted on bilateral talks, declining Cambodia's call for a court.",
            "thailand",
            "refuses",
        ),
        ("Egypt backed the plan.", "egypt", "accepts"),
        ("Seoul welcomed the gesture.", "south-korea", "accepts"),
        ("Iraq proposed reopening the bridges. Iran has agreed to the bridges.", "iran", "accepts"),
        ("Iraq offered a rail link. Iran is willing to discuss it.", "iran", "open"),
        ("Iraq wants the weir opened on a fixed date. Iran will not hear of it.", "iran", "refuses"),
    ],
)
def test_stances(read: Read, words: str, by: str, stance: str) -> None:
    [answer] = _responses(read, words)
    assert (answer.by, answer.stance) == (by, stance)


def test_a_response_in_a_quotation_is_its_speakers(read: Read) -> None:
    words = "Russia's envoy Ana Testova sat down. “This is a non-starter in every sense,” Testova said."
    assert [(r.by, r.stance) for r in _responses(read, words)] == [("russia", "non_starter")]


def test_a_response_is_linked_to_the_demand_of_the_other_party(gazetteer: object) -> None:
    from talks.reading.findings import ArticleText

    words = "Iran demands that the United States lift every sanction. Washington rejected the demand."
    found = RuleExtractor().extract(ArticleText(words, PUBLISHED), gazetteer)  # type: ignore[arg-type]
    [answer] = [f.payload for f in found if isinstance(f.payload, ResponseFound)]
    assert answer.to_demand is not None
    asked = found[answer.to_demand].payload
    assert isinstance(asked, DemandFound) and asked.by == "iran"


@pytest.mark.parametrize(
    "words",
    [
        "If the West refuses to meet Russia's demands, nobody will come.",
        "Iran declined to comment on the proposal.",
        "The two sides agreed to a timetable.",
        "Sergei Lavrov and John Kerry agreed to assess the plan in Munich.",
        "Iran rejected reports of a deal.",
        "Iran and Iraq agreed to meet again.",
    ],
)
def test_nobody_answered(read: Read, words: str) -> None:
    assert _responses(read, words) == []


def test_one_party_may_take_one_thing_and_refuse_another(read: Read) -> None:
    answers = _responses(read, "Serbia agreed to the timetable but rejected the list.")
    assert [(answer.by, answer.stance) for answer in answers] == [
        ("serbia", "accepts"),
        ("serbia", "refuses"),
    ]


def test_the_government_of_a_country_with_a_movement_of_its_own_is_known(read: Read) -> None:
    words = "Colombia and the ELN met. Colombia waited; Colombia waits. The government rejected the offer."
    assert [answer.by for answer in _responses(read, words)] == ["colombia"]


@pytest.mark.parametrize(
    "words",
    ["Iran has yet to respond to the offer.", "Iran has not yet replied to the proposal."],
)
def test_silence_is_no_answer(read: Read, words: str) -> None:
    assert _responses(read, words) == []


def test_envoys_of_both_sides_answer_nobody(read: Read) -> None:
    assert _responses(read, "Envoys on Wednesday agreed to prolong a ceasefire.") == []


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iraq will not hear of it.", "refuses"),
        ("Iraq can live with that.", "open"),
        ("Iraq needs time to think.", "defers"),
        ("Iraq accepted both.", "accepts"),
        ("Iraq will not sign a paper that binds its rivers.", "refuses"),
    ],
)
def test_some_words_answer_only_what_was_asked_right_before(read: Read, words: str, stance: str) -> None:
    assert [r.stance for r in _responses(read, "Iran wants Iraq to open the weir. " + words)] == [stance]
    assert _responses(read, words) == []


def test_a_willingness_is_no_refusal(read: Read) -> None:
    assert _responses(read, "Iran was willing to discuss an electoral timetable.") == []


def test_accepting_nothing_less_answers_nobody(read: Read) -> None:
    assert _responses(read, "Morocco will accept nothing beyond autonomy.") == []


def test_an_idea_dismissed_as_a_non_starter_is_answered_once(read: Read) -> None:
    assert len(_responses(read, "Brazil dismissed the idea as a non-starter.")) == 1


def test_each_party_that_is_listed_answers(read: Read) -> None:
    words = "Saudi Arabia, Kuwait and Russia rejected any such limits."
    found = {(answer.by, answer.stance) for answer in _responses(read, words)}
    assert found == {("saudi-arabia", "refuses"), ("kuwait", "refuses"), ("russia", "refuses")}


@pytest.mark.parametrize(
    ("answer", "stance"),
    [
        ("Iraq said the tariffs would stay.", "refuses"),
        ("Iraq has so far refused to be bound by its rules.", "refuses"),
        ("An Iraqi official said no government could give such guarantees.", "refuses"),
        ("Iraq agreed to discuss it but gave no date.", "open"),
        ("Iraq accepted the outline, an official said.", "accepts"),
        ("Iraq backed the plan, but Oman stayed silent.", "accepts"),
    ],
)
def test_plain_answers_to_what_was_asked(read: Read, answer: str, stance: str) -> None:
    asked = "Iran called on Iraq to lift the tariffs. "
    assert [(r.by, r.stance) for r in _responses(read, asked + answer)] == [("iraq", stance)]


def test_to_call_a_demand_names_is_to_refuse_it(read: Read) -> None:
    words = "Iran called on Iraq to lift the tariffs. Iraq called the demand unnecessary."
    assert [(r.by, r.stance) for r in _responses(read, words)] == [("iraq", "refuses")]


def _both(read: Read, words: str) -> tuple[list[str], list[str]]:
    """What Iran offers and what it answers."""
    found = [f.payload for f in read(words, "demand")]
    offers = [str(p.demand_kind) for p in found if isinstance(p, DemandFound) and p.by == "iran"]
    return offers, [str(p.stance) for p in _responses(read, words) if p.by == "iran"]


@pytest.mark.parametrize(
    "words",
    [
        "Iran said it was ready to hand in its keys, but only to a third party.",
        "Iran could live with a common guard as long as its own crews stayed.",
        "Iran is willing to examine the files one by one.",
    ],
)
def test_a_readiness_answers_where_something_was_asked_and_offers_elsewhere(read: Read, words: str) -> None:
    assert _both(read, "Iraq demands that Iran open the weir. " + words) == ([], ["open"])
    asked_of_another = "Iraq demands that Turkey open the dam. Iran is willing to host a survey."
    assert _both(read, asked_of_another) == (["offer"], [])


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iraq accepted a corridor of twelve hours.", "accepts"),
        ("Iraq opposes any toll on the river.", "refuses"),
    ],
)
def test_a_plain_verb_of_answering_needs_nothing_asked_before(read: Read, words: str, stance: str) -> None:
    assert [(r.by, r.stance) for r in _responses(read, words)] == [("iraq", stance)]


def test_what_is_ruled_out_answers_where_it_was_asked_for_long_before(read: Read) -> None:
    told = (
        "Iran wants a bridge over the river. Rain fell. The hosts cooked. Nobody spoke. The night was long. "
    )
    assert [(r.by, r.stance) for r in _responses(read, told + "Iraq ruled out a bridge.")] == [
        ("iraq", "refuses")
    ]
    assert _responses(read, told + "Iraq ruled out a tunnel.") == []


def test_a_willingness_answers_once_anything_was_asked(read: Read) -> None:
    asked = "Turkey demands a dam. Rain fell. The hosts cooked. Nobody spoke. The night was long. "
    words = "Iraq is willing to discuss a toll for barges."
    assert [(r.by, r.stance) for r in _responses(read, asked + words)] == [("iraq", "open")]
    assert _responses(read, words) == []
