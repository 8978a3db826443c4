"""One meeting of several accounts, or several: who sat there tells them apart on one day in one place."""

from __future__ import annotations

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


def test_it_works(read: Read) -> None:
    words = "Iran and Iraq met in Muscat on Friday. The talks in Muscat on Friday lasted an hour."
    assert [who for *_, who, _ in told(read, words)] == [{"iran", "iraq"}]


def test_one_who_saw_each_of_two_had_two_meetings(read: Read) -> None:
    words = "Iran and Iraq met in Muscat on Friday. Iran met Oman in Muscat on Friday."
    assert [who for *_, who, _ in told(read, words)] == [{"iran", "iraq"}, {"iran", "oman"}]


def test_two_of_three_who_spoke_alone_had_their_own(read: Read) -> None:
    words = (
        "Iran, Iraq and Turkey held talks in Muscat on Friday. "
        "Iran and Iraq met separately in Muscat on Friday."
    )
    assert [who for *_, who, _ in told(read, words)] == [{"iran", "iraq", "turkey"}, {"iran", "iraq"}]


def test_with_one_and_with_the_other_are_two_calls(read: Read) -> None:
    words = "Turkey's president spoke by phone with Iran on Friday and with Iraq on Saturday."
    assert [who for *_, who, _ in told(read, words)] == [{"turkey", "iran"}, {"turkey", "iraq"}]
