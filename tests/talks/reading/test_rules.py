"""The whole reader on our own sample articles."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText
from talks.reading.report import report
from talks.reading.rules import RuleExtractor
from tests.corpus.scoring import with_possible

SAMPLES = Path(__file__).parents[2] / "samples" / "reading"


def _article(name: str) -> ArticleText:
    head, _, body = (SAMPLES / f"{name}.txt").read_text(encoding="utf-8").partition("\n")
    day = re.search(r"DATE: (\S+)", head)
    assert day is not None
    return ArticleText(body, date.fromisoformat(day[1]))


def _report(name: str, gazetteer: Gazetteer) -> dict[str, Any]:
    article = _article(name)
    return with_possible(report(RuleExtractor().extract(article, gazetteer), gazetteer))


def _meetings(found: dict[str, Any]) -> list[tuple[str | None, str | None, str]]:
    return [(m["city"], m["date"], m["status"]) for m in found["meetings"]]


def _moves(found: dict[str, Any]) -> set[tuple[str | None, str]]:
    return {(d["by"], d["kind"]) for d in found["demands"]}


def _speakers(found: dict[str, Any], kind: str = "direct") -> list[str | None]:
    return [s["speaker"] for s in found["statements"] if s["type"] == kind]


def test_it_works(gazetteer: Gazetteer) -> None:
    found = _report("vienna_nuclear", gazetteer)
    assert _meetings(found) == [("Vienna", "2021-11-29", "held"), ("Vienna", "2021-12-02", "expected")]
    assert [(d["party"], d["head"]) for d in found["delegations"]] == [("Iran", "Ali Bagheri Kani")]
    assert _moves(found) == {("Iran", "demand"), ("Iran", "offer")}
    assert [(r["by"], r["stance"]) for r in found["responses"]] == [("United States", "rejected")]
    assert _speakers(found) == ["Robert Malley", "Ali Bagheri Kani", None]
    assert "Saudi Arabia" not in str(found)


def test_a_postponed_round_in_sudan(gazetteer: Gazetteer) -> None:
    found = _report("sudan_jeddah", gazetteer)
    assert _meetings(found) == [("Jeddah", "2023-06-04", "postponed")]
    assert [r["stance"] for r in found["responses"]] == ["rejected"]
    assert _speakers(found) == ["Rapid Support Forces", "Nabil Abdallah", None]


def test_indirect_talks_on_gaza(gazetteer: Gazetteer) -> None:
    found = _report("gaza_doha", gazetteer)
    assert _meetings(found) == [("Doha", "2024-08-15", "expected"), ("Cairo", "2024-08-12", "held")]
    assert set(found["meetings"][0]["parties"]) == {"Israel", "Hamas"}
    assert found["meetings"][0]["format"] == "proximity"
    assert _moves(found) == {("Israel", "red_line"), ("Hamas", "demand"), ("Iran", "threat")}
    assert found["delegations"][0]["head"] == "David Barnea"


def test_colombia_and_the_eln(gazetteer: Gazetteer) -> None:
    found = _report("colombia_eln", gazetteer)
    assert _meetings(found) == [("Caracas", "2022-11-21", "expected")]
    assert {(d["party"], d["head"]) for d in found["delegations"]} == {
        ("Colombia", "Otty Patiño"),
        ("National Liberation Army (Colombia)", "Pablo Beltrán"),
    }
    assert _speakers(found) == ["Pablo Beltrán", "Pablo Beltrán"]


def test_armenia_and_azerbaijan(gazetteer: Gazetteer) -> None:
    found = _report("caucasus_brussels", gazetteer)
    assert _meetings(found)[:2] == [
        ("Brussels", "2023-05-14", "expected"),
        ("Chisinau", "2023-06-01", "rumoured"),
    ]
    assert found["meetings"][0]["parties"] == ["Armenia", "Azerbaijan"]
    assert ("Azerbaijan", "threat") in _moves(found)


def test_kosovo_and_serbia(gazetteer: Gazetteer) -> None:
    found = _report("kosovo_ohrid", gazetteer)
    assert _meetings(found) == [("Ohrid", "2023-03-18", "held"), ("Brussels", None, "expected")]
    assert found["meetings"][0]["parties"] == ["Kosovo", "Serbia"]
    assert _moves(found) == {("Serbia", "red_line"), ("European Union", "demand")}
    assert _speakers(found) == ["Josep Borrell"]


def test_a_trade_round(gazetteer: Gazetteer) -> None:
    found = _report("trade_madrid", gazetteer)
    assert ("Madrid", "2025-09-14", "held") in _meetings(found)
    assert [(d["party"], d["head"]) for d in found["delegations"]] == [("United States", "Scott Bessent")]
    assert {p["name"] for p in found["people"]} == {"Scott Bessent", "He Lifeng", "Jamieson Greer"}


def test_a_climate_summit(gazetteer: Gazetteer) -> None:
    found = _report("climate_sharm", gazetteer)
    assert ("European Union", "offer") in _moves(found)
    assert [(r["by"], r["stance"]) for r in found["responses"]] == [("China", "rejected")]
    assert "Glasgow" not in str(found["meetings"])


def test_an_offer_of_talks_in_korea(gazetteer: Gazetteer) -> None:
    found = _report("korea_panmunjom", gazetteer)
    assert _moves(found) == {("South Korea", "offer"), ("North Korea", "red_line")}
    assert [(m["city"], m["place"], m["status"]) for m in found["meetings"]] == [
        ("Panmunjom", "Panmunjom", "expected"),
        (None, "Zarnovia (unrecognised)", "cancelled"),
    ]


def test_the_findings_come_in_a_fixed_order(gazetteer: Gazetteer) -> None:
    kinds = [finding.kind for finding in RuleExtractor().extract(_article("gaza_doha"), gazetteer)]
    order = ["meeting", "delegation", "demand", "response", "statement", "outlook", "person"]
    assert kinds == sorted(kinds, key=order.index)
    assert Counter(kinds)["meeting"] == 2
