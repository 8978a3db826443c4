"""Where a meeting is held: not at the port it is about, nor where somebody went on to."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import meetings, told


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("Iran and India held talks on Friday on investment in the Chabahar port.", None),
        ("France and Russia held talks on Friday, before flying on to Kyiv.", None),
        ("Iran and Iraq met on Friday at a border crossing near Basra.", "basrah"),
        ("Turkey's consul general in Benghazi is to see Libyan officials in Tobruk on Tuesday.", "tobruk"),
        ("Talks between Iran and Iraq have been pencilled in for Muscat on Tuesday.", "muscat"),
        ("The next round between Iran and Iraq has been fixed for Muscat on January 20.", "muscat"),
        ("Iran and Iraq met on Friday at a hotel on Singapore's Sentosa Island.", "singapore"),
        ("Iran and Iraq traded charges in Muscat on Friday as their generals met.", "muscat"),
        ("Ali Reza, a fellow at the Delta Centre in Brisbane, says Iran and Iraq met on Friday.", None),
        ("Oman's ambassador in Tehran met Iran's minister on Friday.", "tehran"),
        (
            "A raid in Doha angered Iran, and a session of Iran and Iraq was held in Muscat on Friday.",
            "muscat",
        ),
        ("Iran has turned Iraq's plan down since the first Muscat round with Iraq on Friday.", "muscat"),
        ("Iran and Iraq met at Harambee House on Friday.", "nairobi"),
        ("Iran is negotiating with Iraq in Doha, where the two sides last met on December 3.", "doha"),
    ],
)
def test_it_works(read: Read, words: str, city: str | None) -> None:
    assert [meeting[0] for meeting in told(read, words)] == [city]


def test_the_name_of_a_track_is_no_venue(read: Read) -> None:
    words = "Russia and Turkey will assess the Geneva talks progress at a meeting in Munich on Friday."
    assert [m.city for m in meetings(read, words)] == ["munich"]


def test_a_government_does_not_meet_where_it_sits(read: Read) -> None:
    words = "The government in Skopje will hold talks with Greece in Vienna on Monday."
    assert [m.city for m in meetings(read, words)] == ["vienna"]


def test_a_city_and_its_country_are_one_place(read: Read) -> None:
    words = "Iran and Iraq met in Qatar on Friday. The talks between Iran and Iraq were held in Doha."
    [met] = meetings(read, words)
    assert met.city == "doha"


def test_a_place_they_come_back_from_is_where_they_met(read: Read) -> None:
    [met] = meetings(read, "He is back from Muscat, where the ministers of Iran and Iraq met on 7 January.")
    assert (met.city, met.parties) == ("muscat", ("iran", "iraq"))


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("Iran and Iraq met on Friday at the Beijing Hotel in Hanoi.", "hanoi"),
        ("Kenya's president received Uganda's envoy at State House, Nairobi, on Friday.", "nairobi"),
        ("The talks of Iran and Iraq ended in Muscat without agreement on Friday.", "muscat"),
        ("Muscat was the scene on Friday of talks between Iran and Iraq.", "muscat"),
        ("Iran and Iraq met on Friday in a manor outside Helsinki.", "helsinki"),
        ("Iran's envoys left Muscat on Friday after two days of talks with an Iraqi team.", "muscat"),
        ("Iran will leave for Muscat on Friday to begin talks with Iraq.", "muscat"),
        ("Moscow has invited the ministers of Iran and Iraq there for talks on Friday.", "moscow"),
        ("Iran and Iraq met on Friday, diplomats in Brussels say.", None),
        ("Iran and Iraq met on Friday, Oman said. Troops stood near Basra.", None),
    ],
)
def test_the_house_the_host_and_who_left_tell_where(read: Read, words: str, city: str | None) -> None:
    assert [met[0] for met in told(read, words)] == [city]


def test_who_flies_on_meets_no_more_there(read: Read) -> None:
    words = "Oman's envoy will meet Iran's president at noon on Friday, then fly to Baghdad."
    assert "baghdad" not in [met[0] for met in told(read, words)]


def test_a_dialogue_called_by_two_towns_is_in_neither(read: Read) -> None:
    words = "The round of the Kenya-Peru talks on Friday was one of the Nairobi-Lima dialogue."
    assert all(met[0] != "lima" for met in told(read, words))


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("Kenya's minister met Djibouti's president during a visit to Djibouti on Friday.", "djibouti"),
        ("Iran and Iraq met on the sidelines of the Jakarta Dialogue in Indonesia on Friday.", "jakarta"),
        (
            "Iran's minister met on Friday a Chinese official of an institute at Beijing's foreign ministry.",
            None,
        ),
        ("Friday's meeting between Kenya and Peru resolved to resume the mediation in Nairobi.", None),
    ],
)
def test_where_it_was(read: Read, words: str, city: str | None) -> None:
    assert [met[0] for met in told(read, words)] == [city]


def test_what_will_be_elsewhere_is_not_where_that_was_agreed(read: Read) -> None:
    words = "In Muscat, Iran and Iraq agreed that their next meeting will be in Doha on Tuesday."
    assert [met[0] for met in told(read, words)] == ["doha"]


@pytest.mark.parametrize(
    ("words", "city"),
    [
        (
            "Talks of Iran and Iraq, fixed for Muscat on Friday, were put off at Baghdad's insistence.",
            "muscat",
        ),
        ("Iran and Iraq met on Friday, an official in Ankara confirmed.", None),
        ("A session of Iran and Iraq on Friday was put off amid protests over the dam in Basra.", None),
        ("Iran's minister held a call on Friday with Iraq's minister in Muscat.", None),
    ],
)
def test_who_asks_and_who_tells_sit_elsewhere(read: Read, words: str, city: str | None) -> None:
    assert [met[0] for met in told(read, words)] == [city]


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ('Iran and Iraq met on Friday in the "neutral city" of Basra.', "basrah"),
        ("Iran met Iraq on Friday after Oman gave the rebels a week to leave the port city of Basra.", None),
        ("Iran and Iraq held talks in Addis on Friday.", "addis-ababa"),
    ],
)
def test_a_town_named_behind_what_it_is(read: Read, words: str, city: str | None) -> None:
    assert [place for place, *_ in told(read, words)] == [city]


@pytest.mark.parametrize(
    "words",
    [
        "Talks between Kenya and Somalia would resume on January 21 in Uganda's Kampala.",
        "Kenya held talks with the Somali government in Kampala last month.",
    ],
)
def test_the_country_of_a_town_does_not_sit_there(read: Read, words: str) -> None:
    assert [(city, who) for city, _, who, _ in told(read, words)] == [("kampala", {"kenya", "somalia"})]


def test_the_government_in_a_capital_still_acts(read: Read) -> None:
    words = "Kenya held talks with the government in Kampala on Friday."
    assert [who for *_, who, _ in told(read, words)] == [{"kenya", "uganda"}]


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("Kenya and Somalia ended their latest Kampala border meeting on Friday.", "kampala"),
        ("Kenya and Somalia met on Friday in Swiss Lausanne.", "lausanne"),
        ("Kenya and Somalia met on Friday over the Kampala trade corridor.", None),
    ],
)
def test_a_town_with_its_country_or_its_talks(read: Read, words: str, city: str | None) -> None:
    assert [(place, who) for place, _, who, _ in told(read, words)] == [(city, {"kenya", "somalia"})]


def test_a_suburb_is_not_its_city(read: Read) -> None:
    words = "Iran and Iraq met on Friday at a villa in the Muscat suburb of Osterby."
    assert [city for city, *_ in told(read, words)] == [None]


def test_the_country_in_brackets_behind_its_city_sits_nowhere(read: Read) -> None:
    words = "The next round of Iran and Iraq opens in Geneva (Switzerland) on Wednesday."
    assert told(read, words)[0][2] == {"iran", "iraq"}


def test_an_embassy_that_tells_is_not_where_they_met(read: Read) -> None:
    words = (
        "Iran's minister met the Iraqi envoy at his home on Friday, the Swedish Embassy in Nairobi announced."
    )
    assert [city for city, *_ in told(read, words)] == [None]


def test_the_island_that_bears_its_name_is_a_place(read: Read) -> None:
    words = (
        "Ethiopia's government and a rebel group met in Tanzania on Friday. The first round of talks was held"
        " on the island of Zanzibar in April. The Oromo Liberation Army wants another."
    )
    assert [(met[0], met[2]) for met in told(read, words)] == [
        (None, {"ethiopia", "oromo-liberation-army"}),
        ("zanzibar", {"ethiopia", "oromo-liberation-army"}),
    ]
