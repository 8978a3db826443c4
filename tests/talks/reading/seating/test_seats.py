"""A state beside its movement sits there; a capital one leaves for, or a former president's, does not."""

from __future__ import annotations

from datetime import date

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import Told, told


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        (
            "Yemen's government and Houthi rebels held talks in Muscat on Friday.",
            ("muscat", date(2022, 1, 7), {"yemen", "houthis"}, "held"),
        ),
        (
            "Iran and Iraq met in Geneva on Friday. A round planned for Doha on Tuesday was cancelled.",
            ("doha", date(2022, 1, 11), {"iran", "iraq"}, "cancelled"),
        ),
    ],
)
def test_who_sits_there(words: str, meeting: Told, read: Read) -> None:
    assert meeting in told(read, words)


@pytest.mark.parametrize("aside", ["", ", with Qatar as an observer", ", with Qatar and Oman as observers"])
def test_neither_who_invites_both_nor_who_watches_sits_there(read: Read, aside: str) -> None:
    words = f"Iran and Iraq are at odds. Turkey had invited both sides to talks in Geneva on Tuesday{aside}."
    assert told(read, words) == [("geneva", date(2022, 1, 11), {"iran", "iraq"}, "expected")]


def test_a_former_president_sits_there_for_nobody(read: Read) -> None:
    words = "A former Nigerian president met Malian Foreign Minister Abdoulaye Diop in Bamako on Friday."
    assert all("nigeria" not in parties for _, _, parties, _ in told(read, words))


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Baghdad wants to host a round of Iran and Oman on January 20.", {"iran", "oman"}),
        ("The envoy for Syria met Iran's minister in Doha on Friday.", {"iran"}),
        (
            "Iran's minister received the envoy of the president of the French Republic for Lebanon in Tehran"
            " on Friday.",
            {"iran", "france"},
        ),
        ("A commission co-chaired by Iran and Iraq met in Doha on Friday.", {"iran", "iraq"}),
        (
            "Kyrgyzstan's and Tajikistan's border commissions met in Batken on Friday.",
            {"kyrgyzstan", "tajikistan"},
        ),
        ("Iran and Iraq, in Vilnius for a NATO summit, met on Friday.", {"iran", "iraq"}),
        ("Iran and elders of the valley met in Zaranj, on the border with Afghanistan, on Friday.", {"iran"}),
    ],
)
def test_who_hosts_or_is_only_named_does_not_sit_there(words: str, parties: set[str], read: Read) -> None:
    assert [met[2] for met in told(read, words)] in ([parties], [])


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Egyptian mediators met with a Hamas delegation in Cairo on Friday.", {"egypt", "hamas"}),
        ("Qatari mediators held talks with Israeli officials in Doha on Friday.", {"qatar", "israel"}),
        (
            "A Hamas team arrived in Cairo on Friday for talks with the Egyptian and Qatari mediators.",
            {"hamas", "egypt", "qatar"},
        ),
        ("Kenya's minister met his counterpart from Peru in Doha on Friday.", {"kenya", "peru"}),
        ("Kenya's minister met his Peruvian counterpart in Doha on Friday.", {"kenya", "peru"}),
        ("Iran's minister met a Swedish diplomat for Iraq in Doha on Friday.", {"iran", "sweden"}),
        (
            "Deputies of Iran's foreign minister and Oman's foreign minister met in Doha on Friday.",
            {"iran", "oman"},
        ),
        ("The leadership of the ASUU met Nigeria's minister in Abuja on Friday.", {"asuu", "nigeria"}),
    ],
)
def test_mediators_who_meet_somebody_sit_there_and_so_do_who_is_led(
    words: str, parties: set[str], read: Read
) -> None:
    assert [met[2] for met in told(read, words)] == [parties]


def test_mediators_between_two_sides_do_not_sit_there(read: Read) -> None:
    words = "Egyptian mediators brought Iran and Iraq together for talks in Doha on Friday."
    assert [met[2] for met in told(read, words)] == [{"iran", "iraq"}]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Former Senegalese premier A. Muster led the AU to talks with Gabon in Doha on Friday.", "senegal"),
        ("Kenya's envoys met Peru's minister at the AU headquarters, Addis Ababa, on Friday.", "ethiopia"),
        ("A Kenyan team vowed to mediate between the Somali government and its foes after meeting Djibouti's"
         " president in Doha on Friday.", "somalia"),
        ("Iran and Iraq met in Doha on Friday, with former New Zealand premier A. Muster serving as"
        " moderator.",
         "new-zealand"),
    ],
)  # fmt: skip
def test_former_office_holders_houses_and_those_between_whom_one_mediates_do_not_sit_there(
    words: str, parties: str, read: Read
) -> None:
    assert all(parties not in met[2] for met in told(read, words))


def test_a_mediator_whom_one_meets_sits_there(read: Read) -> None:
    words = (
        "Lebanon's president met on Friday in Beirut with Amos Hochstein, the US mediator for talks on"
        " the border."
    )
    assert told(read, words) == [("beirut", date(2022, 1, 7), {"lebanon", "united-states"}, "held")]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        (
            "They discussed on Friday the next round of talks between Chad's government and Libya in Doha.",
            {"chad", "libya"},
        ),
        ("Egypt's minister met the top diplomat of Cyprus in Doha on Friday.", {"egypt", "cyprus"}),
    ],
)
def test_who_meets_behind_what_was_discussed_sits_there(words: str, parties: set[str], read: Read) -> None:
    assert [met[2] for met in told(read, words)] == [parties]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Talks of Iran and Iraq, jointly mediated by Oman and Qatar, opened on Friday.", {"iran", "iraq"}),
        (
            "Talks of Iran and Iraq in Doha on Friday were facilitated by the prime minister of Oman.",
            {"iran", "iraq"},
        ),
        ("Delegates of the government of Chad and of the Libyan army met on Friday.", {"chad", "libya"}),
        (
            "Turkish and Qatari mediators continued discussions with the Taliban in Doha on Friday.",
            {"turkey", "qatar", "taliban"},
        ),
    ],
)  # fmt: skip
def test_who_mediates_between_others_and_who_talks_himself(words: str, parties: set[str], read: Read) -> None:
    assert [met[2] for met in told(read, words)] == [parties]


def test_between_whom_a_round_is_that_somebody_discussed(read: Read) -> None:
    words = "They discussed the next round of talks between Iran and Iraq, which is due in Muscat on Monday."
    assert [who for *_, who, _ in told(read, words)] == [{"iran", "iraq"}]


def test_ministries_of_two_states_sit_there(read: Read) -> None:
    words = "Consultations between the foreign ministries of Iran and Iraq took place in Muscat on Friday."
    assert [who for *_, who, _ in told(read, words)] == [{"iran", "iraq"}]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Kenyan envoys met rebels from Renamo in Beira on Friday.", {"kenya", "renamo"}),
        ("Kenyan envoys met fighters of the Oromo Liberation Army in Beira on Friday.",
         {"kenya", "oromo-liberation-army"}),
        ("Kenyan envoys met rebels from Mali in Beira on Friday.", {"kenya"}),
    ],
)  # fmt: skip
def test_rebels_from_a_movement_are_the_movement(words: str, parties: set[str], read: Read) -> None:
    assert [met[2] for met in told(read, words)] == [parties]


def test_who_backs_the_rebels_does_not_sit_with_them(read: Read) -> None:
    words = "Yemen's government and Houthi rebels supported by Iran met in Geneva on Friday."
    assert [met[2] for met in told(read, words)] == [{"yemen", "houthis"}]


@pytest.mark.parametrize("going", ["", " Iran's team travelled to Switzerland."])
def test_the_land_where_they_meet_is_no_party_though_the_talks_are_called_by_it(
    read: Read, going: str
) -> None:
    words = f"Iran and Iraq agreed to meet in Switzerland.{going} The Swiss talks will open on Thursday."
    assert {frozenset(met[2]) for met in told(read, words)} == {frozenset({"iran", "iraq"})}


def test_the_land_where_they_meet_may_be_a_party(read: Read) -> None:
    words = (
        "Switzerland and Iraq agreed to meet in Switzerland. The Swiss talks with Iraq will open on Thursday."
    )
    assert {"switzerland", "iraq"} in [met[2] for met in told(read, words)]


@pytest.mark.parametrize(
    "words",
    [
        "Iran's ally Iraq met Oman in Muscat on Friday.",
        "Iraq, which is called an ally by Iran and Turkey, met Oman in Muscat on Friday.",
        "Iraq and Oman, whose pact is not recognised by Iran, met in Muscat on Friday.",
    ],
)
def test_who_is_told_of_beside_those_who_meet_is_not_there(read: Read, words: str) -> None:
    assert [met[2] for met in told(read, words)] == [{"iraq", "oman"}]


@pytest.mark.parametrize(
    "chair",
    [
        "under the chairmanship of Omid Testi, the deputy prime minister of Iran, and Ali Prufer, the deputy"
        " prime minister of Iraq",
        "",
    ],
)
def test_a_commission_of_two_is_both_whoever_chairs(read: Read, chair: str) -> None:
    words = f"On January 5, a session of the Iranian-Iraqi Commission on Rivers was held {chair}."
    [(_, day, parties, certainty)] = told(read, words)
    assert (str(day), parties, certainty) == ("2022-01-05", {"iran", "iraq"}, "held")


def test_who_chairs_the_talks_of_others_is_none_of_them(read: Read) -> None:
    words = "Talks between Iran and Iraq opened in Muscat on Saturday under Kenyan President William Ruto."
    assert told(read, words)[0][2] == {"iran", "iraq"}
