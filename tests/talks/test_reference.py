"""How an entry is cited."""

from __future__ import annotations

from talks import reference
from tests.talks.exports.documents import AT, document

ADDRESS = "https://parley.example/e/1/v/2/"


def test_it_works() -> None:
    cited = reference.of(document(), 2, AT, ADDRESS)
    assert cited.text.startswith("“Envoys meet in Geneva”, ")
    assert "wording 2 of 10 January 2022. Parley. " + ADDRESS in cited.text


def test_what_is_not_certain_is_told_so() -> None:
    assert "(Expected) Envoys" in reference.of(document(certainty="expected"), 1, AT, ADDRESS).text


def test_tex_acts_on_nothing_in_a_title() -> None:
    cited = reference.of(document(title=r"Half \input{x} & 50% of $5"), 1, AT, ADDRESS)
    assert r"Half /input\{x\} \& 50\% of \$5" in cited.bibtex


def test_a_line_break_starts_no_field() -> None:
    cited = reference.of(document(title="Envoys\r\nUR  - https://evil.example"), 1, AT, ADDRESS)
    assert [line for line in cited.ris.split("\r\n") if line.startswith("UR")] == [f"UR  - {ADDRESS}"]
