"""What signs weigh, learnt from findings that were right and wrong."""

from __future__ import annotations

from ast import literal_eval
from math import exp
from pathlib import Path

import pytest

from actors.gazetteer import Gazetteer
from tests.corpus.annotations import CORPUS, read
from tests.corpus.weighing import learnt, main, samples

NONE: frozenset[str] = frozenset()
FOG = frozenset({"fog"})


def _share(odds: float) -> float:
    return 1 / (1 + exp(-odds))


def test_it_works() -> None:
    seen = [(NONE, True)] * 180 + [(NONE, False)] * 20 + [(FOG, True)] * 100 + [(FOG, False)] * 100
    weights = learnt(seen)
    assert _share(weights[""]) == pytest.approx(0.9, abs=0.02)
    assert _share(weights[""] + weights["fog"]) == pytest.approx(0.5, abs=0.02)


def test_a_sign_that_changes_nothing_is_left_out() -> None:
    seen = [(NONE, True)] * 90 + [(NONE, False)] * 10 + [(FOG, True)] * 90 + [(FOG, False)] * 10
    assert list(learnt(seen)) == [""]


def test_a_sign_that_few_bear_is_left_out() -> None:
    seen = [(NONE, True)] * 90 + [(NONE, False)] * 10 + [(FOG, False)] * 9
    assert list(learnt(seen)) == [""]


def test_a_report_gives_each_of_its_findings_with_its_scale() -> None:
    path = next(iter(sorted((CORPUS / "tuned").glob("*.txt"))))
    told = list(samples(read(path), Gazetteer.from_files()))
    assert {"meeting", "person"} <= {scale for scale, _ in told}
    assert any(right for _, (_, right) in told)


def test_it_prints_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in sorted((CORPUS / "tuned").glob("*"))[:6]:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    main([str(tmp_path)])
    table = literal_eval("{" + capsys.readouterr().out + "}")
    assert {"meeting", "person", "direct"} <= set(table) and all("" in scale for scale in table.values())
