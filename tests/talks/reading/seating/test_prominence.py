"""How prominent each party is in an article, in its text and in its title."""

from __future__ import annotations

import pytest

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText
from talks.reading.prose import text
from talks.reading.seating.prominence import go_betweens, in_title, weights
from talks.reading.who import scene
from tests.talks.reading.conftest import Read, Stage
from tests.talks.reading.meetings_told import meetings


def test_it_works(stage: Stage) -> None:
    assert weights(stage("Iran wants a weir. Iraq objects. Iran insists.")) == {"iran": 2, "iraq": 1}


@pytest.mark.parametrize(
    "words",
    [
        "Snow fell in Iran.",
        "The Syrian question is old.",
        "Kenya's capital is large.",
        "They talked about Iran.",
    ],
)
def test_a_place_or_a_topic_has_no_weight(stage: Stage, words: str) -> None:
    assert weights(stage(words)) == {}


def test_a_person_weighs_for_his_party(stage: Stage) -> None:
    assert weights(stage("Ali Muster of Iran sneezed. Muster went home."))["iran"] > 1


def test_whoever_brings_others_together_has_no_weight(stage: Stage) -> None:
    told = stage("Oman mediated between Iran and Iraq. Iran smiled.")
    assert go_betweens(told) == {"oman"}
    assert "oman" not in weights(told)


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Iran and Iraq agree on a weir", {"iran", "iraq"}),
        ("Iraq agrees on a weir in Iran", {"iraq"}),
        ("Oman sneezes", set()),
        ("", set()),
    ],
)
def test_who_acts_in_the_title(gazetteer: Gazetteer, title: str, found: set[str]) -> None:
    article = ArticleText("Iran wants a weir. Iraq objects.", None, title=title)
    assert set(in_title(scene.stage(text.read(article), gazetteer))) == found


def test_hosts_and_mediators_are_not_parties(read: Read) -> None:
    [met] = meetings(
        read,
        "Israel and Hamas will hold talks in Doha on Monday mediated by Qatar, Egypt and the United States.",
    )
    assert (met.parties, met.format) == (("israel", "hamas"), "mediated")


def test_a_go_between_is_no_party(read: Read) -> None:
    words = "Saudi Arabia and Iran held talks in Baghdad on Friday, with Iraq's prime minister as go-between."
    assert [m.parties for m in meetings(read, words)] == [("saudi-arabia", "iran")]


def test_a_countrys_own_dialogue_does_not_seat_its_government(read: Read) -> None:
    [met] = meetings(read, "Hamas and Fatah met in the Libyan political dialogue in Cairo on Friday.")
    assert "libya" not in met.parties


def test_a_body_without_a_row_is_one_side(stage: Stage) -> None:
    told = stage("The Kasai Growers' Union wants a weir. Iraq objects. The Kasai Growers' Union insists.")
    assert sorted(weights(told).values()) == [1, 2]


def test_a_union_of_one_state_is_a_side_and_a_mission_there_is_none(stage: Stage) -> None:
    words = "The UAW wants more. General strikes end. The UAW insists. Unifil waits. The WTO looks on."
    assert weights(stage(words)) == {"uaw": 2}
