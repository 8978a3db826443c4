"""What counts as right: found rows paired one to one with annotated rows, kind by kind."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz

from actors.gazetteer import Gazetteer
from talks.reading.findings import Finding
from talks.reading.report import SECTIONS, Writer

Row = dict[str, Any]
KINDS = (
    "direct statements",
    "indirect statements",
    "people",
    "meetings",
    "delegations",
    "demands",
    "responses",
    "expectations",
)
_WORD = re.compile(r"\w+")
_SAME_SENTENCE = 80  # of 100: two slices of one sentence, whoever cut them


@dataclass(frozen=True, slots=True)
class Score:
    """Rows right, rows found too many, rows missed; they add up."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 1 where nothing was found."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of what there is that was found; 1 where there is nothing."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Compared:
    """One kind of one article: the pairs, and what stayed alone on either side."""

    pairs: list[tuple[Row, Row]]
    wrong: list[Row]
    missed: list[Row]

    @property
    def score(self) -> Score:
        """The counts."""
        return Score(len(self.pairs), len(self.wrong), len(self.missed))


def compare(found: dict[str, Any], gold: dict[str, Any]) -> dict[str, Compared]:
    """Pair what `extract` printed with the annotation, kind by kind."""
    return {kind: _pair(_rows(found, kind), _rows(gold, kind), _SAME[kind]) for kind in KINDS}


def decided(
    findings: list[Finding], gazetteer: Gazetteer, gold: dict[str, Any]
) -> list[tuple[Finding, bool]]:
    """Each finding of a section that the annotation has, and whether it stands there."""
    writer = Writer(findings, gazetteer)
    rows = [writer.row(finding) for finding in findings]
    told = {name: [row for section, row in rows if section == name] for name in SECTIONS}
    right = {id(row) for compared in compare(told, gold).values() for row, _ in compared.pairs}
    return [
        (finding, id(row) in right)
        for finding, (section, row) in zip(findings, rows, strict=True)
        if section in gold
    ]


def with_possible(told: dict[str, Any]) -> dict[str, Any]:
    """The sections of a report, each with what is only possible behind what is likely."""
    return {name: told[name] + told["possible"][name] for name in SECTIONS}


def _rows(report: dict[str, Any], kind: str) -> list[Row]:
    if kind.endswith(" statements"):
        return [row for row in report.get("statements", ()) if row["type"] == kind.split()[0]]
    return list(report.get(kind, ()))


def _pair(found: list[Row], gold: list[Row], same: Callable[[Row, Row], bool]) -> Compared:
    """Each found row takes the first annotated row that is the same and free."""
    free, pairs, wrong = list(gold), [], []
    for row in found:
        match = next((other for other in free if same(row, other)), None)
        if match is None:
            wrong.append(row)
        else:
            free.remove(match)
            pairs.append((row, match))
    return Compared(pairs, wrong, free)


# ── Same: the fields that a desk would call an error ────────────────────────────────────────────


def _direct(one: Row, other: Row) -> bool:
    """The same words of the same speaker; an unnamed one is unnamed in both."""
    return _same_quote(one, other, 90) and _same_speaker(one, other)


def _indirect(one: Row, other: Row) -> bool:
    return _same_quote(one, other) and _same_speaker(one, other)


def _person(one: Row, other: Row) -> bool:
    """The same name, and the same party: whom he speaks for decides where his words land."""
    return _same_name(one["name"], other["name"]) and _fold(one["party"]) == _fold(other["party"])


def _meeting(one: Row, other: Row) -> bool:
    """City, day, and whether it took place; and most of the same parties."""
    fields = ("date", "status")
    ours, theirs = ({_fold(party) for party in row["parties"]} for row in (one, other))
    alike = len(ours & theirs) / len(ours | theirs) if ours | theirs else 1.0
    same_place = _fold(_town(one)) == _fold(_town(other))
    return same_place and all(_fold(one[name]) == _fold(other[name]) for name in fields) and alike >= 0.5


def _town(row: Row) -> str | None:
    """The city; one that no table holds is right by its words."""
    words = row.get("place") or ""
    return row["city"] or words.removesuffix(" (unrecognised)") if words.endswith("ed)") else row["city"]


def _delegation(one: Row, other: Row) -> bool:
    """The party, and its head; where nobody leads, one member in common."""
    if _fold(one["party"]) != _fold(other["party"]):
        return False
    if one["head"] and other["head"]:
        return _same_name(one["head"], other["head"])
    crews = [[row["head"]] * bool(row["head"]) + row["members"] for row in (one, other)]
    return any(_same_name(a, b) for a in crews[0] for b in crews[1])


def _demand(one: Row, other: Row) -> bool:
    """The party, the kind and the sentence."""
    return (
        _fold(one["by"]) == _fold(other["by"])
        and _KINDRED[one["kind"]] == _KINDRED[other["kind"]]
        and _same_quote(one, other)
    )


def _response(one: Row, other: Row) -> bool:
    """The party, the answer and the sentence."""
    return (
        _fold(one["by"]) == _fold(other["by"])
        and one["stance"] == other["stance"]
        and _same_quote(one, other)
    )


def _expectation(one: Row, other: Row) -> bool:
    return _same_quote(one, other)


_SAME: dict[str, Callable[[Row, Row], bool]] = {
    "direct statements": _direct,
    "indirect statements": _indirect,
    "people": _person,
    "meetings": _meeting,
    "delegations": _delegation,
    "demands": _demand,
    "responses": _response,
    "expectations": _expectation,
}
# A security guarantee is a demand by another name; which of the two is a matter of taste.
_KINDRED = {
    "demand": "ask",
    "guarantee": "ask",
    "red_line": "red line",
    "offer": "offer",
    "threat": "threat",
}


def _same_quote(one: Row, other: Row, least: int = _SAME_SENTENCE) -> bool:
    """Nearly the same slice; or one inside the other and not a scrap of it."""
    ours, theirs = _fold(one["quote"]), _fold(other["quote"])
    if fuzz.ratio(ours, theirs) >= least:
        return True
    short, long = sorted((ours, theirs), key=len)
    return least == _SAME_SENTENCE and short in long and len(short) * 2 >= len(long)


def _same_speaker(one: Row, other: Row) -> bool:
    """An institution may be called by its words or by the party it speaks for."""
    if one["speaker"] is None or other["speaker"] is None:
        return one["speaker"] is other["speaker"]
    institution = one.get("role") == one["speaker"] and _fold(one.get("party")) == _fold(other["speaker"])
    return institution or _same_name(one["speaker"], other["speaker"])


def _same_name(one: str | None, other: str | None) -> bool:
    """The shorter form is part of the longer one, word for word."""
    ours, theirs = (set(_fold(name).split()) for name in (one, other))
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _fold(text: str | None) -> str:
    """Words without case, marks and accents."""
    plain = unicodedata.normalize("NFKD", text or "")
    return " ".join(_WORD.findall("".join(c for c in plain if not unicodedata.combining(c)).casefold()))
