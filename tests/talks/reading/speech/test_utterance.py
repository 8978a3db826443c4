"""One or more quotations that are one statement."""

from __future__ import annotations

from talks.reading.speech.utterance import Attribution, Utterance
from talks.reading.who.scene import Subject


def test_it_works() -> None:
    somebody = Attribution(Subject("person", "Ana Testova", 0, 11), "say", "speech.after", 0, 16)
    one, other = Utterance([], somebody), Utterance([], somebody)
    assert one.extra == []
    assert one.extra is not other.extra
