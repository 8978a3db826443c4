"""A language model's answer as findings: what it points at is taken from the article, what it says is not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from talks.reading.dates.when import Tense
from talks.reading.findings import (
    NO_DATE,
    DelegationFound,
    DemandFound,
    Finding,
    FindingKind,
    MeetingFound,
    OutlookFound,
    Payload,
    ResponseFound,
    Span,
    StatementFound,
)
from talks.reading.llm import mentions
from talks.reading.llm.mentions import Named
from talks.reading.llm.request import Sent
from talks.reading.prose.quotations import Quotation
from talks.reading.prose.text import Sentence, plain_of
from talks.reading.speech.channels import statement_kind
from talks.reading.verify import verify
from talks.reading.who.scene import Scene

BASE = 0.5  # what one reader alone, and this one, is worth before people have judged it
UNRESOLVED = 0.6
MOST_SENTENCES = 3  # that one finding may cite
MOST_PARTIES = 12
MOST_QUOTATIONS = 4  # that one statement may be made of
_ZONES = {"headline": 0.8, "background": 0.6}
_TENSES: dict[str, Tense] = {"held": "past", "denied": "none", "cancelled": "none"}
_UNHELD = ("postponed", "cancelled", "denied")


def findings(scene: Scene, sent: Sent, answer: dict[str, Any]) -> list[Finding]:
    """The verified findings, each once, in the order of the answer; `answer` has passed its schema."""
    return _Mapping(scene, sent).all(answer)


class _Mapping:
    """One answer on its way to findings; whatever cannot be found in the article is left out."""

    def __init__(self, scene: Scene, sent: Sent) -> None:
        self.scene = scene
        self.sent = sent

    def all(self, answer: dict[str, Any]) -> list[Finding]:
        found = self._each(self._meeting, answer["meetings"])
        found += self._each(self._delegation, answer["delegations"])
        # Answers point to demands by their place in the whole list.
        before = len(found)
        asked = self._each(self._demand, answer["demands"])
        homes = _homes(asked, before)
        found += asked
        found += self._each(lambda item: self._response(item, homes), answer["responses"])
        found += self._each(self._statement, answer["statements"])
        return found + self._each(self._outlook, answer["outlooks"])

    def _each(
        self, make: Callable[[dict[str, Any]], Finding | None], items: Iterable[dict[str, Any]]
    ) -> list[Finding]:
        """What stands the one gate, each once."""
        made: list[Finding] = []
        for item in items:
            finding = make(item)
            kept = verify(finding, self.scene.document.article) if finding else None
            if kept is not None and kept not in made:
                made.append(kept)
        return made

    # ── kinds ──

    def _meeting(self, item: dict[str, Any]) -> Finding | None:
        cited = self._cited(item["sentences"])
        who = self._all_named(item["parties"], cited)
        where, known = mentions.place(self.scene, item["place"], cited)
        status = item["status"]
        day = mentions.day(self.scene, item["date_words"], cited, _TENSES.get(status, "future"))
        fixed = bool(where or day.date_text)
        if not who or not (fixed or status in _UNHELD or item["format"] == "phone"):
            return None
        if not where and len(who) < 2:
            return None
        parties = tuple(dict.fromkeys(one.party for one in who if one.party))
        payload = MeetingFound(
            city=known.city if known else None,
            place_text=where,
            country_iso3=known.country if known else None,
            venue=None,
            when=day,
            parties=parties,
            party_texts=tuple(dict.fromkeys(one.text for one in who)),
            format=item["format"],
            level=None,
            certainty=status,
            forum=None,
            title="",
        )
        return self._finding("meeting", payload, self._spans(cited), resolved=bool(parties))

    def _delegation(self, item: dict[str, Any]) -> Finding | None:
        cited = self._cited(item["sentences"])
        party = self._named(item["party"], cited)
        head = self._named(item["head"], cited)
        members = self._all_named(item["members"], cited)
        if party is None or not (head or members):
            return None
        _, known = mentions.place(self.scene, item["place"], cited)
        payload = DelegationFound(
            party=party.party,
            party_text=party.text,
            head=_key(head),
            head_name=_name(head) if head else None,
            head_post=head.person.post if head and head.person else None,
            members=tuple(
                (_name(one), _key(one), one.person.post if one.person else None) for one in members
            ),
            meeting_city=known.city if known else None,
            when=NO_DATE,
        )
        return self._finding("delegation", payload, self._spans(cited), resolved=bool(party.party))

    def _demand(self, item: dict[str, Any]) -> Finding | None:
        cited = self._cited([item["sentence"]])
        by = self._named(item["by"], cited)
        if by is None:
            return None
        of = [one for one in self._all_named(item["of"], cited) if one.party is None or one.party != by.party]
        deadline = mentions.day(self.scene, item["deadline_words"], cited, "future")
        payload = DemandFound(
            by=by.party,
            by_text=by.text,
            of=tuple(dict.fromkeys(one.party for one in of if one.party)),
            of_texts=tuple(dict.fromkeys(one.text for one in of)),
            demand_kind=item["kind"],
            summary=self._span(cited[0]).quote[:240],
            condition=None,
            deadline=deadline if deadline.date_text else None,
        )
        return self._finding("demand", payload, self._spans(cited), resolved=bool(by.party))

    def _response(self, item: dict[str, Any], demands: dict[int, int]) -> Finding | None:
        cited = self._cited([item["sentence"]])
        by = self._named(item["by"], cited)
        if by is None:
            return None
        asked = self._cited([item["to_sentence"]])
        payload = ResponseFound(
            by=by.party,
            by_text=by.text,
            stance=item["stance"],
            to_demand=demands.get(self._span(asked[0]).start) if asked else None,
            summary=self._span(cited[0]).quote[:240],
            condition=None,
        )
        return self._finding("response", payload, self._spans(cited), resolved=bool(by.party))

    def _statement(self, item: dict[str, Any]) -> Finding | None:
        """With quotations the words are theirs; without, the statement is its whole sentence."""
        cited = self._cited([item["sentence"]])
        speaker = mentions.named(self.scene, item["speaker"], cited, unquoted=True)
        if speaker is None:
            return None
        quoted = self._quoted(item["quotations"], cited[0])
        if item["quotations"] and not quoted:
            return None
        segments = tuple(self._words(one) for one in quoted)
        words = " ".join(segment.quote for segment in segments)
        evidence = segments or self._spans(cited)
        cue = (item["verb"] or "") if mentions.stands(self.scene, item["verb"], cited) else ""
        payload = StatementFound(
            speaker=_key(speaker),
            speaker_name=_name(speaker) if speaker.person or speaker.is_strange_name else None,
            speaker_role=_role(speaker),
            actor=speaker.party,
            anonymous=speaker.anonymous,
            direct=bool(segments),
            cue=cue,
            words=words,
            segments=segments,
            said_in=None,
            when=NO_DATE,
            statement_kind=statement_kind(words or evidence[0].quote, cue),
            summary=(words or evidence[0].quote)[:200],
        )
        resolved = bool(speaker.party or _key(speaker))
        return self._finding("statement", payload, evidence, resolved=resolved)

    def _outlook(self, item: dict[str, Any]) -> Finding | None:
        cited = self._cited([item["sentence"]])
        by = self._named(item["by"], cited)
        if not cited or (item["by"] and by is None):
            return None
        payload = OutlookFound(
            by=by.party if by else None,
            by_text=by.text if by else "",
            summary=self._span(cited[0]).quote[:240],
        )
        return self._finding("outlook", payload, self._spans(cited), resolved=bool(by and by.party))

    # ── what ids and strings stand for ──

    def _cited(self, ids: Iterable[int | None]) -> list[Sentence]:
        """The sentences of these ids; an id that was not sent is nobody's."""
        known = {number for number in ids if number is not None and number in self.sent.sentences}
        return [self.sent.sentences[number] for number in sorted(known)][:MOST_SENTENCES]

    def _quoted(self, ids: Iterable[int], named_in: Sentence) -> list[Quotation]:
        """The quotations of these ids in one paragraph, if this sentence may name their speaker."""
        known = {number for number in ids if number in self.sent.quotations}
        found = [self.sent.quotations[number] for number in sorted(known)][:MOST_QUOTATIONS]
        found = [one for one in found if one.paragraph == found[0].paragraph]
        return found if all(self._may_be_named_in(one, named_in) for one in found) else []

    def _may_be_named_in(self, quotation: Quotation, sentence: Sentence) -> bool:
        """In its own sentence; only where that holds nothing but quoted words, in the one before or after."""
        home = self.scene.document.sentence_at(quotation.outer_start)
        if home is None or home.index == sentence.index:
            return home is not None
        plain = self.scene.document.plain
        around = plain[home.start : quotation.outer_start] + plain[quotation.outer_end : home.end]
        return abs(home.index - sentence.index) == 1 and not any(map(str.isalnum, around))

    def _named(self, words: str | None, cited: list[Sentence]) -> Named | None:
        return mentions.named(self.scene, words, cited)

    def _all_named(self, words: list[str], cited: list[Sentence]) -> list[Named]:
        found = (self._named(one, cited) for one in words[:MOST_PARTIES])
        return [one for one in found if one is not None]

    # ── evidence ──

    def _span(self, sentence: Sentence) -> Span:
        return self.scene.document.sentence_span(sentence)

    def _spans(self, cited: list[Sentence]) -> tuple[Span, ...]:
        return tuple(self._span(sentence) for sentence in cited)

    def _words(self, quotation: Quotation) -> Span:
        """The quoted words, without a comma that only serves the attribution after it."""
        words = plain_of(self.scene.document.text[quotation.start : quotation.end])
        return self.scene.document.span(quotation.start, quotation.start + len(words.rstrip(", ")))

    def _finding(
        self, kind: FindingKind, payload: Payload, evidence: tuple[Span, ...], *, resolved: bool
    ) -> Finding:
        zone = _ZONES.get(evidence[0].zone, 1.0) if evidence else 0.0
        sure = BASE * zone * (1.0 if resolved else UNRESOLVED)
        return Finding(kind, payload, evidence, f"llm.{kind}", sure)


def _homes(demands: list[Finding], before: int) -> dict[int, int]:
    """From where a demand's sentence starts to its place in the list; a sentence with two leads nowhere."""
    starts = [finding.evidence[0].start for finding in demands]
    return {start: before + place for place, start in enumerate(starts) if starts.count(start) == 1}


def _role(speaker: Named) -> str | None:
    if speaker.person:
        return speaker.person.post
    return None if speaker.is_strange_name else speaker.text


def _key(one: Named | None) -> str | None:
    return one.person.key if one and one.person else None


def _name(one: Named) -> str:
    return one.person.name if one.person else one.text
