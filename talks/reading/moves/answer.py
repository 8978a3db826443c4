"""One answer as it is handed on: whose it is, how it answers, and which demand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import cast

from talks.reading.findings import DemandFound, Finding, ResponseFound, Stance
from talks.reading.moves.addressees import addressee, organ_of, told_before
from talks.reading.moves.asked_before import (
    SOON,
    asked_beside,
    demand_answered,
    demands_answered,
    whose_was_put,
)
from talks.reading.moves.manner import modality_of, mode_of
from talks.reading.moves.movers import Speakers, condition_in
from talks.reading.moves.no_answers import is_no_answer
from talks.reading.moves.passages import passage
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject

# "dismissed it as a non-starter" is one answer
_KINDRED = (
    frozenset({"refuses", "non_starter"}),
    frozenset({"accepts", "accepts_in_part", "withdraws"}),
    frozenset({"open", "defers", "counter_offers"}),
)
SAME_ANSWER = {stance: kin for kin in _KINDRED for stance in kin}
_ARTICLE = re.compile(r"\A(?:(?:but|and|yet|so|still),? )?(?:the|an?) (?=\w)", re.I)
# "accepted both", "could live with either formula": two answers
_TO_TWO = re.compile(
    r"[a-z] (?<!by )(?:both|either|the first two)(?= (?:proposal|demand|request|point|offer|formula|condition"
    r"|idea|suggestion|call|appeal|amendment|change|step|measure)s?\b|[.,;]|\Z)"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the answers of an article may answer; `offset` is the index of demands[0] in the whole list."""

    scene: Scene
    speakers: Speakers
    demands: list[Finding]
    offset: int
    answers: list[Finding] = field(default_factory=list)  # those found so far

    def by_others(self, sentence: Sentence, by: Subject, reach: int = SOON) -> int | None:
        """The demand of another party that `by` may answer there, as an index of `demands`."""
        return demand_answered(self.scene, sentence, by, self.demands, reach)

    def all_by_others(self, sentence: Sentence, by: Subject, reach: int = SOON) -> Iterator[int]:
        """That demand, and what else was asked in one breath with it."""
        return demands_answered(self.scene, sentence, by, self.demands, reach)

    def is_history(self, sentence: Sentence, stance: str, match: re.Match[str]) -> bool:
        """What matched tells no answer of these days."""
        today = self.scene.today
        return is_no_answer(self.scene.document.plain, sentence, stance, match, today.year if today else None)

    def whom_it_means(self, sentence: Sentence, start: int, by: Subject | None) -> Subject | None:
        """ "The firms": of whom that was asked; "the elders": who asked or answered under a longer name."""
        return (
            addressee(self.scene, sentence, start, self.demands)
            or told_before(self.scene, sentence, start, self.demands, self.answers)
            or organ_of(self.scene, sentence, by, self.demands)
            or by
        )

    def _put_by_whom_it_names(self, sentence: Sentence, by: Subject, start: int, end: int) -> int | None:
        """ "Accepted the US invitation": what the United States asked, and not what the army did."""
        owner = whose_was_put(self.scene, sentence, start, end)
        if owner is None or owner == by.party:
            return self.by_others(sentence, by)
        for number in self.all_by_others(sentence, by):
            if cast(DemandFound, self.demands[number].payload).by in (owner, None):
                return number
        return None

    def before(self, sentence: Sentence) -> bool:
        """Anything asked before the end of the sentence."""
        return bool(self.demands) and self.demands[0].evidence[0].start < sentence.end

    def answer(
        self, sentence: Sentence, stance: str, by: Subject, start: int, end: int, linked: int | None = None
    ) -> Finding:
        """The words from `start` to `end` as the answer of `by`, to the nearest demand unless to another."""
        scene = self.scene
        begin = by.start if sentence.start <= by.start < start else start
        if linked is None:
            linked = self._put_by_whom_it_names(sentence, by, start, end)
        words, condition = scene.document.plain[start:end], condition_in(scene, sentence)
        kind: Stance = stance  # type: ignore[assignment]
        payload = ResponseFound(
            by=by.party,
            by_text=_ARTICLE.sub("", by.text),
            stance=kind,
            to_demand=None if linked is None else linked + self.offset,
            summary=scene.document.text[begin:end].strip()[:240],
            condition=condition,
            mode=mode_of("response", words),
            modality=modality_of(words, condition),
        )
        return Finding("response", payload, (passage(scene, sentence, start),), f"responses.{stance}")

    def with_its_twin(self, sentence: Sentence, answer: Finding) -> Iterator[Finding]:
        """The answer, and the same to what was asked beside it where it is told of both."""
        yield answer
        payload = cast(ResponseFound, answer.payload)
        if payload.to_demand is None or _TO_TWO.search(payload.summary) is None:
            return
        other = asked_beside(self.scene, sentence, payload.by, self.demands, payload.to_demand - self.offset)
        if other is not None:
            yield replace(answer, payload=replace(payload, to_demand=other + self.offset))
