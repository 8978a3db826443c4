"""Entries in the words of schema.org."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from talks.certainty import TELLINGS
from talks.exports import json_ld
from tests.talks.exports.documents import ID, at_eight, document, item, rendered, when


def thing(**more: Any) -> dict[str, Any]:
    (read,) = json.loads(rendered(json_ld.render, item(document(**more))))["@graph"]
    assert isinstance(read, dict)
    return read


def test_it_works() -> None:
    read = thing()
    assert (read["@type"], read["identifier"]) == ("Event", f"urn:uuid:{ID}")
    assert read["startDate"] == "2022-01-10"
    assert read["location"]["address"]["addressLocality"] == "Geneva"
    assert read["citation"][0]["publisher"]["name"] == "The Wire"


@pytest.mark.parametrize("degree", TELLINGS)
def test_every_degree_of_certainty_has_its_status(degree: str) -> None:
    assert thing(certainty=degree)["eventStatus"] == f"https://schema.org/{TELLINGS[degree].schema_org}"


def test_a_known_hour_is_a_moment() -> None:
    assert "T" in thing(when=at_eight())["startDate"]


def test_a_vague_date_is_as_short_as_it_is_known() -> None:
    assert thing(when=when(date(2022, 1, 1), date(2022, 1, 31), "month"))["startDate"] == "2022-01"


def test_direct_words_are_a_quotation_and_told_ones_are_not() -> None:
    said = {"words": "No.", "direct": True, "language": "en", "speaker": {"name": "Ana Probe"}}
    read = thing(kind="statement", detail=said)
    assert (read["@type"], read["text"]) == ("Quotation", "No.")
    assert read["spokenByCharacter"]["name"] == "Ana Probe"
    assert thing(kind="statement", detail={**said, "direct": False})["@type"] == "CreativeWork"


def test_nothing_closes_the_script_it_stands_in() -> None:
    planted = "</script><script>alert(1)</script>&"
    words = json_ld.embedded(document(title=planted), "https://parley.example/e/1/")
    assert not set("<>&") & set(words)
    assert json.loads(words)["name"] == planted
