"""The passage that carries a finding: whom, where and when it names, and what else was found there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from talks.reading.dates.expressions import DateMention
from talks.reading.findings import Finding, FindingKind
from talks.reading.who.cast import Person, PersonMention
from talks.reading.who.mentions import PartyMention, PlaceMention, within
from talks.reading.who.scene import Scene

_MOVES: tuple[FindingKind, ...] = ("demand", "response")


@dataclass(frozen=True)
class Passage:
    """The sentences [start, end) around a finding's first evidence, with all that was found in them."""

    scene: Scene
    finding: Finding
    start: int
    end: int
    beside: tuple[Finding, ...]  # the other findings whose first evidence begins there

    @cached_property
    def words(self) -> str:
        """The sentences, in lower case."""
        return self.scene.document.plain[self.start : self.end].lower()

    @cached_property
    def parties(self) -> list[PartyMention]:
        """The parties they name."""
        return within(self.scene.parties, self.start, self.end)

    @property
    def actors(self) -> set[str]:
        """The parties that do something there, and are not only places."""
        return {one.key for one in self.parties if one.part == "actor"}

    @property
    def places(self) -> list[PlaceMention]:
        """The places they name."""
        return within(self.scene.places, self.start, self.end)

    @property
    def days(self) -> list[DateMention]:
        """The days they name."""
        return self.scene.dates_within(self.start, self.end)

    @cached_property
    def people(self) -> list[PersonMention]:
        """The people they name."""
        return self.scene.people.between(self.start, self.end)

    @property
    def of_its_people(self) -> set[str]:
        """The parties for whom those people speak."""
        return {one.person.party for one in self.people if one.person.party}

    @property
    def person(self) -> Person | None:
        """Who is named right at its start."""
        first = self.scene.people.starting_at(self.finding.evidence[0].start)
        return first.person if first else None

    @property
    def is_quoted(self) -> bool:
        """Whether it stands in somebody's words."""
        span = self.finding.evidence[0]
        return self.scene.document.quotation_at((span.start + span.end) // 2) is not None

    @property
    def share(self) -> float:
        """How far down in the article it stands, from 0 to 1."""
        return self.start / max(1, len(self.scene.document.plain))

    def has(self, *kinds: FindingKind) -> bool:
        """Whether something of these kinds was found there too."""
        return any(one.kind in kinds for one in self.beside)

    @property
    def has_a_move(self) -> bool:
        """Whether something was asked, offered or answered there."""
        return self.has(*_MOVES)


def passages(scene: Scene, findings: list[Finding]) -> list[Passage]:
    """One for each finding, in their order."""
    bounds = [_bounds(scene, finding) for finding in findings]
    together: dict[int, list[Finding]] = {}
    for finding, (start, _) in zip(findings, bounds, strict=True):
        together.setdefault(start, []).append(finding)
    return [
        Passage(scene, finding, start, end, tuple(one for one in together[start] if one is not finding))
        for finding, (start, end) in zip(findings, bounds, strict=True)
    ]


def _bounds(scene: Scene, finding: Finding) -> tuple[int, int]:
    span = finding.evidence[0]
    sentence = scene.document.sentence_at(span.start)
    return (sentence.start, max(sentence.end, span.end)) if sentence else (span.start, span.end)
