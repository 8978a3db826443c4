"""How an entry is cited."""

from __future__ import annotations

from datetime import UTC, date, datetime

from talks import reference
from tests.talks.exports.documents import AT, document, when

ADDRESS = "https://parley.example/e/1/v/2/"


def test_it_works() -> None:
    cited = reference.of(document(), 2, AT, ADDRESS)
    assert cited.text.startswith("“Envoys meet in Geneva”, 2022-01-10. In: ")
    assert "wording 2 (2022-01-10). Parley. " + ADDRESS in cited.text


def test_a_vague_date_is_as_short_as_it_is_known() -> None:
    vague = document(when=when(date(2021, 6, 1), date(2021, 8, 31), "season"))
    assert "Geneva”, 2021-06/2021-08. In:" in reference.of(vague, 1, AT, ADDRESS).text
    unknown = document(when=when(None, None, "unknown"))
    assert "Geneva”. In:" in reference.of(unknown, 1, AT, ADDRESS).text


def test_what_is_not_certain_is_told_so() -> None:
    assert "(Expected) Envoys" in reference.of(document(certainty="expected"), 1, AT, ADDRESS).text


def test_tex_acts_on_nothing_in_a_title() -> None:
    cited = reference.of(document(title=r"Half \input{x} & 50% of $5"), 1, AT, ADDRESS)
    assert r"Half /input\{x\} \& 50\% of \$5" in cited.bibtex


def test_a_line_break_starts_no_field() -> None:
    cited = reference.of(document(title="Envoys\r\nUR  - https://evil.example"), 1, AT, ADDRESS)
    assert [line for line in cited.ris.split("\r\n") if line.startswith("UR")] == [f"UR  - {ADDRESS}"]


def test_a_timeline_is_cited_as_it_stood() -> None:
    line = reference.of_timeline(
        "Talks", datetime(2022, 1, 11, 12, tzinfo=UTC), "https://parley.example/n/talks/"
    )
    assert line == "“Talks”, timeline as of 2022-01-11 12:00 UTC. Parley. https://parley.example/n/talks/"
