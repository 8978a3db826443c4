"""What was asked before an answer, and whether the answer is of it."""

from __future__ import annotations

import pytest

from talks.reading.findings import ArticleText, DemandFound, Finding, ResponseFound
from talks.reading.moves import asked_before
from talks.reading.rules import RuleExtractor
from tests.talks.reading.conftest import PUBLISHED, Read, Stage
from tests.talks.reading.moves_told import stances

ASKED = "Iraq wants Iran to repair the lighthouse and its harbour."
FAR = " Rain fell. Snow fell. Hail fell. "


def _demand(read: Read) -> Finding:
    [asked] = read(ASKED, "demand")
    return asked


@pytest.mark.parametrize(
    ("words", "touched"),
    [
        ("Iran painted the lighthouse.", True),
        ("Iran painted the boat.", False),
        ("Iran waited.", False),
    ],
)
def test_it_works(read: Read, stage: Stage, words: str, touched: bool) -> None:
    scene = stage(ASKED + FAR + words)
    assert asked_before.touches(scene, scene.document.sentences[-1], "iran", _demand(read)) is touched


def test_a_party_does_not_answer_itself(read: Read, stage: Stage) -> None:
    scene = stage(ASKED + FAR + "Iraq painted the lighthouse.")
    assert not asked_before.touches(scene, scene.document.sentences[-1], "iraq", _demand(read))


@pytest.mark.parametrize(
    ("words", "much"),
    [
        ("Iran painted the lighthouse in the harbour.", True),
        ("Iran painted the lighthouse.", False),
        ("Iran and Iraq painted the lighthouse.", False),
    ],
)
def test_two_words_are_much(read: Read, stage: Stage, words: str, much: bool) -> None:
    scene = stage(ASKED + " " + words)
    assert asked_before.shares_much(scene, scene.document.sentences[-1], _demand(read)) is much


@pytest.mark.parametrize(
    ("between", "party", "put"),
    [(" ", "iran", True), (" ", "oman", False), (FAR, "iran", False)],
)
def test_what_points_back_stands_right_behind(
    read: Read, stage: Stage, between: str, party: str, put: bool
) -> None:
    scene = stage(ASKED + between + "They will not do it.")
    assert asked_before.is_put_to(scene, scene.document.sentences[-1], party, _demand(read)) is put


@pytest.mark.parametrize(
    ("between", "party", "asked"),
    [(" ", "iran", True), (" ", "iraq", False), (FAR, "iran", False)],
)
def test_a_party_is_asked_by_name(read: Read, stage: Stage, between: str, party: str, asked: bool) -> None:
    scene = stage(ASKED + between + "Nobody spoke.")
    assert asked_before.is_asked_of(scene, scene.document.sentences[-1], party, _demand(read)) is asked


def test_one_figure_answers_another(read: Read) -> None:
    asked = "Iraq demands that 70 percent of the toll be paid to it. "
    assert stances(read, "Iran has offered half.", asked) == [("iran", "counter_offers")]
    assert stances(read, "Iran also wants 12 gates.", asked) == []


def test_a_response_is_linked_to_the_demand_of_the_other_party(gazetteer: object) -> None:

    words = "Iran demands that the United States lift every sanction. Washington rejected the demand."
    found = RuleExtractor().extract(ArticleText(words, PUBLISHED), gazetteer)  # type: ignore[arg-type]
    [answer] = [f.payload for f in found if isinstance(f.payload, ResponseFound)]
    assert answer.to_demand is not None
    asked = found[answer.to_demand].payload
    assert isinstance(asked, DemandFound) and asked.by == "iran"


def test_what_is_ruled_out_answers_where_it_was_asked_for_long_before(read: Read) -> None:
    told = (
        "Iran wants a bridge over the river. Rain fell. The hosts cooked. Nobody spoke. The night was long. "
    )
    assert stances(read, told + "Iraq ruled out a bridge.") == [("iraq", "refuses")]
    assert stances(read, told + "Iraq has ruled out any tunnel.") == []


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iraq can live with that.", "open"),
        ("Iraq needs time to think.", "defers"),
        ("Iraq accepted both.", "accepts"),
        ("Iraq will not sign a paper that binds its rivers.", "refuses"),
    ],
)
def test_some_words_answer_only_what_was_asked_right_before(read: Read, words: str, stance: str) -> None:
    assert stances(read, "Iran wants Iraq to open the weir. " + words) == [("iraq", stance)]
    assert stances(read, words) == []


def test_what_is_ruled_out_of_a_day_answers(read: Read) -> None:
    assert stances(read, "Iraq ruled out a tunnel on Monday.") == [("iraq", "refuses")]
    assert stances(read, "Iraq has also ruled out a tunnel.") == []


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Iraq would not agree to a cut, as Iran had demanded.", "refuses"),
        ("Iraq has agreed to share the maps, as requested by Iran.", "accepts"),
        ("Iraq will not pay for the weir, something Iran has long sought.", "refuses"),
        ("Iraq cannot share the maps, it said in reply to a request of last May.", "refuses"),
    ],
)
def test_told_as_asked(read: Read, words: str, stance: str) -> None:
    assert stances(read, words) == [("iraq", stance)]
    assert stances(read, words.partition(",")[0] + ".") in ([], [("iraq", "accepts")])


def test_what_was_put_is_named(read: Read) -> None:
    assert stances(read, "Iraq said the offer did not go far enough.") == [("iraq", "refuses")]
    assert stances(read, "Iraq said the rain did not go far enough.") == []


@pytest.mark.parametrize("words", ["Iraq says two years.", "Iraq has offered 40 days, citing the drought."])
def test_another_figure(read: Read, words: str) -> None:
    asked = "Iran wants the weir handed over within six months. "
    assert stances(read, words, asked) == [("iraq", "counter_offers")]
    assert stances(read, words, "Iran wants the weir handed over. ") == []


def test_an_answer_of_another_keeps_the_question(read: Read) -> None:
    told = "The EU proposed a compromise to open all weirs at once. Iran accepted it. "
    assert ("iraq", "refuses") in stances(read, told + "Iraq did not.")
    assert stances(read, told.replace("accepted it", "met nobody") + "Iraq did not.") == []


def test_what_was_asked_by_name_stands_for_two_sentences(read: Read) -> None:
    told = "Iran asked Iraq to open the weir. Rain fell. "
    assert stances(read, told + "Iraq said that was impossible.") == [("iraq", "refuses")]


def test_whoever_asked_may_be_known_by_his_words_alone(read: Read) -> None:
    told = "The Muster Farmers Association asked for a new weir. "
    assert stances(read, told + "Iraq would not budge.") == [("iraq", "refuses")]


def test_one_breath(read: Read) -> None:
    asked = "Iraq asked Iran to withdraw its barges and offered a harbour. "
    assert stances(read, "Iran will not withdraw a single barge.", asked) == [("iran", "refuses")]
    assert stances(read, "Iran will not paint a single door.", "Iraq offered a harbour. ") == []


def test_asked_since(read: Read) -> None:
    lead = "Poland will not close its border posts, its premier said. "
    assert stances(read, lead + "Hungary had asked for border posts to be closed.")[0] == (
        "poland",
        "refuses",
    )
    assert stances(read, lead + "Hungary had asked for cheaper grain.") == []


def test_a_price_for_years_is_no_figure(read: Read) -> None:
    wants = "Iraq wants the date moved to December 2022. "
    assert stances(read, "Iran insists on March 2020.", wants) == []


@pytest.mark.parametrize(
    ("before", "found"),
    [
        ("The emir renewed his invitation. ", [("hamas", "refuses")]),
        ("The emir renewed his prayers. ", []),
        ("", []),
    ],
)
def test_who_was_invited_may_stay_away(read: Read, before: str, found: list[tuple[str, str]]) -> None:
    assert stances(read, "Hamas said that it would not attend.", before) == found


@pytest.mark.parametrize(
    ("answer", "linked"),
    [
        ("Iran accepted Iraq's proposal.", True),
        ("Iran accepted the proposal.", True),
        ("Iran accepted the Turkish invitation.", False),
        ("Iran turned down an offer by Turkey.", False),
    ],
)
def test_what_a_third_party_offered_is_not_what_was_asked(read: Read, answer: str, linked: bool) -> None:
    words = f"Iraq demanded that Iran reopen the bridge. {answer}"
    told = [one.payload.to_demand for one in read(words, "response")]  # type: ignore[union-attr]
    assert told == [0 if linked else None]


def test_a_wish_of_ones_own_is_a_counter_offer_only_instead(read: Read) -> None:
    asked = "Kenya asked Uganda for a road on Monday. "
    assert stances(read, "Uganda proposed a ferry instead.", asked) == [("uganda", "counter_offers")]
    assert stances(read, "Uganda, for its part, wants a new bridge at Malaba.", asked) == []


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Peru has ruled out any vessel under a foreign flag.", ["refuses"]),
        ("Peru rules out any change of course.", ["refuses"]),
        ("Peru has ruled out any dialogue with the pirates.", []),
        ("Peru has ruled out any talks with the pirates.", []),
        ("Rain fell. Peru has ruled out any cut to its pensions.", []),
    ],
)
def test_any_that_is_ruled_out_right_behind_it(read: Read, words: str, stance: list[str]) -> None:
    asked = "Chile proposes that the ferry be run by its navy. "
    assert [one for _, one in stances(read, words, asked)] == stance


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("Peru has offered a waiver for milk trucks only.", ["counter_offers"]),
        ("Peru has offered a licence for a year, and only for pilots.", ["counter_offers"]),
        ("Peru only offered a waiver.", ["counter_offers"]),
        ("Peru has offered a waiver for milk trucks.", []),
        ("Peru proposed that only milk trucks be weighed.", []),
        ("Rain fell. Peru has offered a waiver for milk trucks only.", []),
    ],
)
def test_what_is_offered_only_is_less_than_was_asked(read: Read, words: str, answers: list[str]) -> None:
    asked = "Bolivia wants Peru to lift the limit on the road. "
    assert [one for _, one in stances(read, words, asked)] == answers
