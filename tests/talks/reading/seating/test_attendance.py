"""Whom somebody met separately sat at a table each, also where nobody knows who met them."""

from __future__ import annotations

from tests.talks.reading.conftest import Read
from tests.talks.reading.meetings_told import told


def test_each_has_a_table_of_his_own(read: Read) -> None:
    words = (
        "Rowan elders met Iranian Foreign Minister Hossein Amir-Abdollahian and Turkish Foreign Minister"
        " Mevlut Cavusoglu separately in Doha on Friday."
    )
    tables = [parties for _, _, parties, _ in told(read, words)]
    assert {"iran"} in tables and {"turkey"} in tables
