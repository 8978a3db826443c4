"""Entries as rows."""

from __future__ import annotations

import csv
from io import StringIO
from typing import Any

from talks.exports import entries_table
from tests.talks.exports.documents import AMERICA, ID, document, item, rendered, when


def row(*given: Any, **more: Any) -> dict[str, str]:
    text = rendered(entries_table.render, item(document(*given, **more)))
    (read,) = csv.DictReader(StringIO(text.lstrip("\ufeff")))
    return read


def test_it_works() -> None:
    read = row()
    assert read["id"] == ID
    assert read["title"] == "Envoys meet in Geneva"
    assert read["date"] == "Mon 10 Jan 2022"
    assert (read["earliest"], read["latest"]) == ("2022-01-10", "2022-01-10")
    assert read["parties"] == "Russia; United States"
    assert (read["city"], read["country"], read["latitude"]) == ("Geneva", "Switzerland", "46.2")
    assert read["quote"] == "Envoys met in Geneva."
    assert read["sources"] == "https://wire.example/talks"
    assert read["address"] == f"https://parley.example/m/{ID}/"


def test_a_demand_says_who_asks_what_of_whom() -> None:
    read = row("demand", {"condition": "if nobody else joins"})
    assert (read["by"], read["of"], read["what"]) == ("Russia", AMERICA["name"], "demand")
    assert read["condition"] == "if nobody else joins"
    assert read["city"] == ""


def test_an_answer_names_its_demand() -> None:
    read = row("response", {"by": None, "stance": "refuses", "demand": {"id": "7"}, "condition": ""})
    assert (read["by"], read["what"], read["demand"]) == ("", "refuses", "7")


def test_unknown_is_empty() -> None:
    read = row(when=when(None, None, "unknown"), citations=[])
    assert (read["earliest"], read["latest"], read["quote"]) == ("", "", "")
