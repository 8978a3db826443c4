"""What each sign of a finding weighs, learnt from annotated reports.

`python -m tests.corpus.weighing FOLDER ...` prints the table of `talks/reading/sureness/weights.py`.
Reports that rules were made from make it look righter than it is.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from math import exp
from pathlib import Path

from actors.gazetteer import Gazetteer
from talks.reading.findings import ArticleText
from talks.reading.prose import text
from talks.reading.rules import findings
from talks.reading.sureness.passages import passages
from talks.reading.sureness.weighing import scale_of, signs
from talks.reading.who import scene
from tests.corpus.annotations import Annotated, read
from tests.corpus.scoring import decided

Sample = tuple[frozenset[str], bool]  # the signs of a finding, and whether it was right
_FEWEST = 10  # findings that must bear a sign
_LEAST = 0.25  # a sign that weighs less is left out
_STEPS, _RATE, _PULL = 400, 2.0, 1.5  # of the descent; how strongly weights are pulled to nothing


def samples(article: Annotated, gazetteer: Gazetteer) -> Iterator[tuple[str, Sample]]:
    """Each finding of a report: its scale, its signs, and whether the annotation has it."""
    heading = article.heading
    stored = ArticleText(article.body, date.fromisoformat(heading.date), heading.title, heading.outlet)
    stage = scene.stage(text.read(stored), gazetteer)
    found = findings(stage)
    passage = {id(told.finding): told for told in passages(stage, found)}
    for finding, right in decided(found, gazetteer, article.gold):
        yield scale_of(finding), (frozenset(signs(passage[id(finding)])), right)


def learnt(seen: list[Sample]) -> dict[str, float]:
    """The weight of each sign by logistic regression, to a tenth; "" is where one without any stands."""
    borne = Counter(sign for told, _ in seen for sign in told)
    kept = {sign for sign, count in borne.items() if count >= _FEWEST}
    weights = _descent([(told & kept, right) for told, right in seen], kept)
    weighty = {sign for sign in kept if abs(weights[sign]) >= _LEAST}
    weights = _descent([(told & weighty, right) for told, right in seen], weighty)
    order = sorted(weighty, key=weights.__getitem__)
    return {
        sign: round(weights[sign], 1) for sign in ("", *order) if not sign or abs(weights[sign]) >= _LEAST
    }


def _descent(seen: list[Sample], kept: Iterable[str]) -> dict[str, float]:
    weights = dict.fromkeys(("", *kept), 0.0)
    for _ in range(_STEPS):
        slope = {sign: -_PULL * weight for sign, weight in weights.items() if sign} | {"": 0.0}
        for told, right in seen:
            missing = right - 1 / (1 + exp(-weights[""] - sum(weights[sign] for sign in told)))
            for sign in ("", *told):
                slope[sign] += missing
        for sign in weights:
            weights[sign] += _RATE * slope[sign] / len(seen)
    return weights


def main(folders: list[str]) -> None:
    """Print the table, a scale a paragraph."""
    gazetteer = Gazetteer.from_files()
    seen: dict[str, list[Sample]] = {}
    for path in (path for folder in folders for path in sorted(Path(folder).glob("*.txt"))):
        for scale, sample in samples(read(path), gazetteer):
            seen.setdefault(scale, []).append(sample)
    for scale in sorted(seen):
        rows = "".join(f'        "{sign}": {weight},\n' for sign, weight in learnt(seen[scale]).items())
        sys.stdout.write(f'    "{scale}": {{\n{rows}    }},\n')


if __name__ == "__main__":
    main(sys.argv[1:])
