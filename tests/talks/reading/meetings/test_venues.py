"""Where a meeting is held: not at the port it is about, nor where somebody went on to."""

from __future__ import annotations

import pytest

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


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
