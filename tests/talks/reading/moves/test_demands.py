"""Demands, offers, red lines, threats, guarantees: the clause's subject or the speaker makes them."""

from __future__ import annotations

import pytest

from talks.reading.findings import DemandFound
from tests.talks.reading.conftest import Read
from tests.talks.reading.moves_told import moves


def _demands(read: Read, words: str) -> list[DemandFound]:
    return [f.payload for f in read(words, "demand") if isinstance(f.payload, DemandFound)]


def test_it_works(read: Read) -> None:
    [asked] = _demands(read, "Iran demands that the United States lift its sanctions.")
    assert (asked.by, asked.of, asked.demand_kind) == ("iran", ("united-states",), "demand")


@pytest.mark.parametrize(
    ("words", "by", "kind"),
    [
        ("Hamas insists on a full withdrawal of all troops.", "hamas", "demand"),
        ("China called on Japan to stop the release of water.", "china", "demand"),
        ("Baku wants Yerevan to open the road.", "azerbaijan", "demand"),
        ("Russia wants the talks to start with binding security guarantees.", "russia", "guarantee"),
        ("The European Union offered to back such a fund.", "european-union", "offer"),
        ("The US is willing to limit its exercises if Russia backs off.", "united-states", "offer"),
        ("Petro's Colombia has proposed a ceasefire of six months.", "colombia", "offer"),
        ("North Korea will never give up its weapons.", "north-korea", "red_line"),
        ("Recognition of Kosovo is a red line for Belgrade.", "serbia", "red_line"),
        ("Iran threatened to close the strait.", "iran", "threat"),
        ("Iran said the Taliban must neutralise the militia.", "iran", "demand"),
        ("India has made clear that calm is necessary before ties can mend.", "india", "demand"),
        ("The Taliban said they would attend only if they were recognised.", "taliban", "demand"),
        ("Serbia said there could be no formal talks without recognition.", "serbia", "red_line"),
        ("Iran told visiting envoys on Friday that Iraq should freeze its plan.", "iran", "demand"),
        ("Iran has offered river relief in return for limits.", "iran", "offer"),
        ("Iran says that Iraq is ready for an unconditional ceasefire.", "iraq", "offer"),
        ("Morocco will accept nothing beyond autonomy.", "morocco", "red_line"),
        ("Iraq has asked Iran for a written plan.", "iraq", "demand"),
        ("Rabat has offered autonomy under its rule since 2007.", "morocco", "offer"),
        ("North Korea offered in a New Year's address to send skaters.", "north-korea", "offer"),
        ("Hamas vowed to crush any such force.", "hamas", "threat"),
        ("Iran cannot sign an agreement that denies its rights.", "iran", "red_line"),
        ("Iraq's envoy Ali Muster said talks could begin only once the weir opened.", "iraq", "demand"),
        ("Iraq repeated that the river remained a red line.", "iraq", "red_line"),
        ("Iraq sees it otherwise. It offers free transit and a rail link.", "iraq", "offer"),
        ("Iran's envoy Ali Muster said that Iran would leave the table.", "iran", "threat"),
        ("Iran said it would not let its people travel on such papers.", "iran", "red_line"),
        ("China proposes that the states of the region hold joint exercises.", "china", "offer"),
        ("The Arab League met. The League wants a calendar.", "arab-league", "demand"),
        (
            "The opposition Unitary Platform came. The opposition wants a calendar.",
            "venezuelan-unitary-platform",
            "demand",
        ),
        ("The M23 is asking for a seat at the table.", "m23", "demand"),
        ("India asked China to restore the old line.", "india", "demand"),
        ("Morocco said the prisoners must be released first.", "morocco", "demand"),
        ("Morocco said there would be no talks until the road is open.", "morocco", "red_line"),
        ("Iran made its return conditional on a written pledge.", "iran", "demand"),
        ("The European Union offered 300 million a year.", "european-union", "offer"),
        ("Iran appealed to Iraq to open the crossing.", "iran", "demand"),
        ("Iran renewed its call for a full pause.", "iran", "demand"),
        ("Iran's envoy Karim Testani said Iraq should withdraw its troops.", "iran", "demand"),
        ("Iran could release the crew if the ships turn back.", "iran", "offer"),
        ("Iran invited Iraq to send its experts.", "iran", "offer"),
        ("Iran's envoy Karim Testani said the islands are not for sale.", "iran", "red_line"),
        ("Sudan asks for the same and for a daily exchange of data.", "sudan", "demand"),
        ("Greece asks that the resolution be withdrawn.", "greece", "demand"),
        ("Iran's own request is that the channel close.", "iran", "demand"),
        ("Serbia, for its part, asks the other side to drop the charges.", "serbia", "demand"),
        ("Morocco said any solution must rest on autonomy.", "morocco", "demand"),
        ("The United States said it would seek an arms embargo.", "united-states", "threat"),
        ("Demands from Iran that the ships turn back were read out.", "iran", "demand"),
        ("Iran has ruled out opening the weir.", "iran", "red_line"),
        ("Iran's envoy Karim Testani said foreigners would never be allowed in.", "iran", "red_line"),
        ("Iran will not open the weir unless Iraq returns the barges.", "iran", "demand"),
        ("Iraq has made the opening of the weir a condition for further talks.", "iraq", "demand"),
        ("Iraq's minister Ali Probe said no deal was possible without the barges.", "iraq", "demand"),
        ("Iran warned that it would close the strait.", "iran", "threat"),
        ("Iraq proposed joint patrols on the river.", "iraq", "offer"),
        ("Iran could lower the price if the ships turn back.", "iran", "offer"),
        (
            "Officials from the United States said Russia will face severe economic consequences.",
            "united-states",
            "threat",
        ),
    ],
)
def test_kinds(read: Read, words: str, by: str, kind: str) -> None:
    [asked] = _demands(read, words)
    assert (asked.by, asked.demand_kind) == (by, kind)


def test_must_is_the_demand_of_the_speaker_on_the_subject(read: Read) -> None:
    [asked] = _demands(read, "Ukraine's president, Max Beispiel, said Russia must withdraw its troops.")
    assert (asked.by, asked.of) == ("ukraine", ("russia",))


def test_we_is_the_party_of_the_speaker(read: Read) -> None:
    words = (
        "Iran's envoy Karim Testani left early. “We will never accept a limit on our missiles,” Testani said."
    )
    assert [(d.by, d.demand_kind) for d in _demands(read, words)] == [("iran", "red_line")]


def test_a_condition_is_kept(read: Read) -> None:
    [asked] = _demands(
        read, "Iran is willing to allow inspectors in if its money abroad is released, Testani said."
    )
    assert asked.condition == "if its money abroad is released"


def test_an_unknown_party_keeps_its_words_and_no_key(read: Read) -> None:
    [asked] = _demands(read, "The rebels demanded a seat at the table.")
    assert (asked.by, asked.by_text) == (None, "The rebels")


@pytest.mark.parametrize(
    "words",
    [
        "If the West refuses to meet Russia's demands, nobody will come.",
        "Russian demands are known to all.",
        "Iran did not offer to stop its programme.",
        "If Iran demands more, the talks are over.",
        "The agreement calls for a withdrawal of all troops.",
        "The situation demands patience.",
        "Russia wants to be heard.",
        "We must be patient, the envoy wrote.",
        "The Iraqi official asked that his name be left out.",
        "One organiser, Stavros Muster, said he would accept no name at all.",
        "Iran said he would seek consultations with Iraq and Oman.",
    ],
)
def test_nothing_was_asked(read: Read, words: str) -> None:
    assert _demands(read, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "We will not sit down to discuss the islands",
        "There will be no general in my office",
        "Autonomy is our limit",
    ],
)
def test_red_lines_in_somebodys_own_words(read: Read, words: str) -> None:
    said = f"Greek envoy Nikos Muster was short. “{words},” Muster said."
    assert [(d.by, d.demand_kind) for d in _demands(read, said)] == [("greece", "red_line")]


@pytest.mark.parametrize(
    "words",
    [
        "The European Union rejected a government request yesterday to let the talks run on.",
        "Iran said it would be prepared to walk away without a deal.",
        "Iran warned Wednesday it would determine who was right.",
    ],
)
def test_a_request_of_others_and_a_readiness_to_leave_ask_for_nothing(read: Read, words: str) -> None:
    assert _demands(read, words) == []


def test_each_of_two_speakers_in_one_sentence_demands_for_itself(read: Read) -> None:
    words = "Iran insists that Iraq close the weir, while Iraq says any deal must include a date."
    assert [demand.by for demand in _demands(read, words)] == ["iran", "iraq"]


def test_rebel_groups_are_not_their_states(read: Read) -> None:
    [demand] = _demands(read, "Syrian rebel groups called for a truce.")
    assert (demand.by, demand.by_text) == (None, "Syrian rebel groups")


def test_brussels_is_the_union_in_a_report_that_names_it(read: Read) -> None:
    words = "The EU waits. Brussels is pushing Washington to extend the truce."
    assert [demand.by for demand in _demands(read, words)] == ["european-union"]
    assert _demands(read, "Brussels is pushing Washington to extend the truce.") == []


def test_each_party_that_is_listed_demands(read: Read) -> None:
    found = _demands(read, "Cairo and Khartoum want a binding deal.")
    assert [(demand.by, demand.by_text) for demand in found] == [
        ("egypt", "Cairo and Khartoum"),
        ("sudan", "Khartoum"),
    ]


@pytest.mark.parametrize(
    ("words", "by", "kind"),
    [
        ("Iran does not recognise the court and demands direct talks.", "iran", "demand"),
        ("Iran says it will free them only if Iraq opens the road.", "iran", "demand"),
        ("Iran says a truce can only follow a settlement.", "iran", "demand"),
        ("Iran's position is that a pause must come first.", "iran", "demand"),
        ("Iraq dismissed an Iranian demand for an end to it.", "iran", "demand"),
        ("Iraq dismissed an Iranian proposal that they swap maps.", "iran", "offer"),
        ("Iran says it will pay if Iraq lifts the siege.", "iran", "offer"),
        ("Iran needs guarantees that the weir stays open.", "iran", "guarantee"),
        ("Iran warned Iraq that a new dam would be a cause for war.", "iran", "threat"),
        ("Iran said it would take technical measures if Iraq built on.", "iran", "threat"),
        ("Congo wants Rwanda out of Goma at once.", "dr-congo", "demand"),
        ("North and South Korea met. The North has long demanded an end to it.", "north-korea", "demand"),
    ],
)
def test_more_ways_to_ask_offer_and_threaten(read: Read, words: str, by: str, kind: str) -> None:
    assert (by, kind) in [(d.by, d.demand_kind) for d in _demands(read, words)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran's offers and demands of long ago are forgotten.",
        "Iran's position is unclear.",
        "The north of Iran demanded nothing.",
    ],
)
def test_still_no_demand(read: Read, words: str) -> None:
    assert _demands(read, words) == []


@pytest.mark.parametrize(
    ("words", "by", "kind"),
    [
        (
            "French President Emmanuel Macron said he will not sign unless Brazil stays in.",
            "france",
            "demand",
        ),
        ("Iran warned Iraq on Sunday of massive consequences if it builds on.", "iran", "threat"),
        ("Iran pledged to refrain from further tests.", "iran", "offer"),
    ],
)
def test_what_holds_until_something_happens(read: Read, words: str, by: str, kind: str) -> None:
    assert [(d.by, d.demand_kind) for d in _demands(read, words)] == [(by, kind)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran insisted that Iraq was stalling.",
        "All sides must refrain from violence, Iran, Iraq, Oman and Qatar said in a joint statement.",
    ],
)
def test_what_is_only_claimed_or_said_by_all_asks_nobody(read: Read, words: str) -> None:
    assert _demands(read, words) == []


def test_two_who_speak_jointly_ask_each(read: Read) -> None:
    words = "Iran and Iraq urged both sides in a joint statement to halt the fighting."
    assert [d.by for d in _demands(read, words)] == ["iran", "iraq"]


def test_a_condition_placed_by_somebody_is_his(read: Read) -> None:
    words = "A key condition placed by Iraq was the return of the crew."
    assert moves(read, words) == [("iraq", "demand")]
