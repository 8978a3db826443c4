"""Meetings: the places and dates that belong to a meeting's words, its parties, and how sure it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from talks.reading.dates.expressions import DateMention
from talks.reading.dates.when import with_clock
from talks.reading.findings import (
    Certainty,
    Finding,
    MeetingFormat,
    MeetingFound,
    MeetingLevel,
    When,
)
from talks.reading.meetings.certainty import certainty_on, status
from talks.reading.meetings.days import to_come, told_in, whens_of
from talks.reading.meetings.denials import denied_after_all
from talks.reading.meetings.drafts import Draft, Phase
from talks.reading.meetings.enough import is_enough
from talks.reading.meetings.merging import collapsed, merge, with_acts
from talks.reading.meetings.moved import moved_to
from talks.reading.meetings.other_days import CALLS, RANG
from talks.reading.meetings.pairing import zipped
from talks.reading.meetings.places_before import beside
from talks.reading.meetings.setting import settle
from talks.reading.meetings.under_way import goes_on_today
from talks.reading.meetings.venues import house, venue_places
from talks.reading.occasions import events
from talks.reading.occasions.joint_acts import ACTS, TELLING, TRAVELLING
from talks.reading.occasions.plans import PLANNED
from talks.reading.occasions.segments import Segment, segments
from talks.reading.occasions.series import NUMBERED, ONES
from talks.reading.occasions.telephone import ON_THE_SIDELINES
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.seating.attendance import Attendance, attending
from talks.reading.seating.company import with_company
from talks.reading.seating.hosts import at_each
from talks.reading.seating.in_turn import separately
from talks.reading.seating.pointers import is_of_a_series
from talks.reading.seating.tables import Tables, is_crowded, main_table
from talks.reading.seating.whole_tables import whole_table
from talks.reading.who.mentions import PlaceMention
from talks.reading.who.scene import Scene

_NUMBERS = NUMBERED | events.ORDINALS - {"next", "new", "another", "final", "last", "latest"}


@dataclass(slots=True)
class Occasion:
    """A stretch of a sentence that tells of a meeting, and whom it names there."""

    sentence: Sentence
    segment: Segment
    named: Attendance


def findings(scene: Scene) -> list[Finding]:
    """The meetings of the article, one each, in the order of their first sentence."""
    occasions = _occasions(scene)
    face_to_face = (one for one in occasions if one.segment.cue not in _ASIDE)
    told = ((one.sentence.index, one.named) for one in face_to_face)
    main = main_table(scene, told)
    tables = Tables(main, is_crowded(scene), whole_table(scene, main))
    drafts, acts = _told_of(scene, occasions, tables)
    drafts = collapsed(with_acts(drafts, acts, scene.today), scene.today)
    settle(scene, drafts)
    drafts = [draft for draft in drafts if is_enough(draft) or (tables.crowd and _is_of_many(draft))]
    for draft in drafts:
        draft.certainty = certainty_on(draft.certainty, draft.when, scene.today)
    for draft in drafts:
        draft.attendance = _of_the_format(scene, draft.attendance)
    return [_finding(draft) for draft in drafts]


def _told_of(scene: Scene, occasions: list[Occasion], tables: Tables) -> tuple[list[Draft], list[Draft]]:
    """The meetings that the sentences tell of, merged; apart from them what two did without such a word."""
    drafts: list[Draft] = []
    acts: list[Draft] = []
    before: Draft | None = None
    for occasion in occasions:
        sat = before.attendance if before and before.sentence is occasion.sentence else None
        meant = before if before and _is_it(scene, occasion, before) else None
        told_here = _drafts(scene, occasion, sat, tables)
        apart = len({draft.attendance.keys for draft in told_here}) > 1
        for draft in told_here:
            if meant is not None:
                _carry_over(draft, meant)
            elif before is not None and _is_the_first(scene, draft, before):
                draft.attendance = before.attendance.joined(draft.attendance)
                draft.place, draft.when, draft.certainty = before.place, before.when, before.certainty
            draft.named = occasion.named.count
            before = draft
            if apart and draft.attendance.count > 1:
                tables.told.insert(0, draft.attendance)  # "the two" of later words are others
            else:
                _note(tables, occasion, draft)
            if draft.place is None and draft.title in ACTS:
                acts.append(draft)
            else:
                merge(drafts, draft, scene.today)
    return drafts, acts


def _note(tables: Tables, occasion: Occasion, draft: Draft) -> None:
    """Remember who sat there, for later words that point back to them."""
    number, met = occasion.sentence.index, draft.attendance
    placed = bool(draft.place or draft.when.date_text or number <= _OPENING)
    tables.note(met, number, occasion.segment.cue, placed and draft.format != "phone")
    if occasion.named.count:
        tables.note_named(met, number, draft.place.city if draft.place else None)


def _of_the_format(scene: Scene, met: Attendance) -> Attendance:
    """ "G20 leaders met in Osaka": where nobody else is named, those of the format."""
    forum = scene.gazetteer.actor(met.forum) if met.forum is not None and met.count == 0 else None
    if forum is None or forum.name.endswith("Conference"):
        return met
    return replace(met, keys=(forum.key,), texts=(forum.name,))


def _is_it(scene: Scene, occasion: Occasion, before: Draft) -> bool:
    """ "It had been fixed for Thursday": the meeting that the sentence before tells of last."""
    if occasion.sentence.index - before.sentence.index != 1 or occasion.named.count:
        return False
    return _IT.match(scene.document.plain, occasion.sentence.start, occasion.sentence.end) is not None


def _is_the_first(scene: Scene, draft: Draft, before: Draft) -> bool:
    """ "The dinner will be the first time that A and B meet": the one told of in the sentence before."""
    if draft.sentence.index - before.sentence.index != 1 or draft.place or draft.when.date_text:
        return False
    return _FIRST_TIME.match(scene.document.plain, draft.sentence.start, draft.sentence.end) is not None


def _carry_over(draft: Draft, before: Draft) -> None:
    """What is said of "it" is said of a meeting whose place and parties are told."""
    if draft.title.lower() in PLANNED:
        draft.place = draft.place or before.place
    if draft.attendance.guessed or draft.attendance.count < before.attendance.count:
        draft.attendance = before.attendance


def _is_of_many(draft: Draft) -> bool:
    """A conference of a hundred countries has a place and a day, and nobody in particular at its table."""
    return draft.place is not None and draft.when.date_text is not None and draft.attendance.count == 0


_THEY = re.compile(r"\b(?:they|both|the two|the pair)\b")
_IT = re.compile(r"\W*(?:It|This|That|They|These|Both) (?:was|were|had|has|have|is|are)\b")
_FIRST_TIME = re.compile(
    r"\W*(?:It|This|The (?:[\w-]+ ){0,2}(?:meeting|talks|dinner|lunch|summit|session|round|encounter))"
    r" (?:will be|would be"
    r"|is|was|were|are|marks|marked) (?:only |also )?the (?:first|second|third|fourth|fifth) (?:time"
    r"|[a-z-]+ meeting)\b"
)
_ENDED = Wording(
    r"\b(?:ended|concluded|wrapped up|closed|finished|completed|broke up|broke off|adjourned|final day)\b"
)
_OPENED = Wording(r"\b(?:opened|began|begun|started|commenced|kicked off|got under ?way|convened|since)\b")
_OPENING = 1  # the sentences that tell whose talks the article is about
_COURTESY = re.compile(r"\b(?:courtesy|pa(?:y|ys|id|ying)(?: an? [a-z]+| a)?|port|house|roll|wake-up) \Z")
_CALLS_FOR = re.compile(r" (?:for|to)\b| on (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the \w*phone|\d)")
_NEARBY = 24  # characters before a cue
_CALLED_ON = re.compile(r"called on ")
_ONE_OF_SEVERAL = Wording(
    rf"\b({'|'.join(sorted(word for word in NUMBERED if word.isalpha() or '-' in word))}|previous"
    rf"|earlier|preceding|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|\d+(?:st|nd|rd|th)) (?:[a-z-]+ ){0,3}(?:round|meeting|session|talks|summit|conference"
    r"|negotiations|visit|trip"
    r"|encounter|consultations|dialogue|cycle|sitting)\Z"
)
_FIRST_SINCE = re.compile(r"\bfirst\b[^.;]{0,90}\bsince (?:early |late |mid-)?\Z")
_IN = 4  # letters of " in " between a day and its place
_FINITE = frozenset({"met", "saw", "spoke", "received", "hosted", "sat", "meet"})
_MOST_OCCASIONS = 600  # more words of meetings in one text are noise
_ASIDE = CALLS | TELLING | TRAVELLING  # what seldom is the meeting that an article is about
_BY_THEMSELVES = Wording(
    r"\b(?:separately|separate (?:meeting|talks|session|conversation|audience|bilateral)|one-on-one"
    r"|face-to-face"
    r"|face to face|tete-a-tete|privately|bilaterally|bilateral (?:meeting|talks|contact)|alone|on the"
    r" sidelines"
    r"|on the margins|on the fringes)\b"
)
_LEVELS = tuple((level, Wording(rf"\b(?:{'|'.join(stems)})\b")) for level, stems in events.LEVELS)

# ── drafts ──────────────────────────────────────────────────────────────────────────────────────


def _occasions(scene: Scene) -> list[Occasion]:
    found: list[Occasion] = []
    for sentence in scene.document.sentences:
        for segment in segments(scene, sentence) if sentence.zone != "caption" else ():
            if len(found) > _MOST_OCCASIONS:
                return found
            if segment.cue:
                seated = attending(scene, sentence, segment.start, segment.cue_start, segment.end)
                found.append(Occasion(sentence, segment, seated))
    return found


def _drafts(scene: Scene, occasion: Occasion, before: Attendance | None, tables: Tables) -> list[Draft]:
    sentence, segment = occasion.sentence, occasion.segment
    places = venue_places(scene, segment)
    dates = told_in(scene, sentence, segment)
    places, dates = _of_the_last_clause(scene, segment, places, dates)
    places, dates, last = _without_the_last_one(scene, segment, places, dates)
    known = any(place.city or place.country for place in places)
    if not known and dates and dates[-1].end <= segment.start:
        places = beside(scene, dates[-1]) or places
    moved = moved_to(scene, segment)
    dates = [d for d in dates if d.start > moved]
    places = [p for p in places if p.start > moved] or places
    certainty, tense = status(scene, sentence, segment)
    certainty = denied_after_all(scene, sentence, certainty)
    whens = whens_of(scene, dates, tense, certainty)
    if not dates and certainty in ("expected", "confirmed", "rumoured"):
        whens = [vague] if (vague := to_come(scene, segment)) else []
    attendance = with_company(scene, sentence, segment, occasion.named, tables)
    if occasion.named.count == 0 and places and is_of_a_series(scene, segment):
        attendance = tables.held_at(places[0].city, attendance)
    if (
        before is not None
        and occasion.named.count == 0
        and _THEY.search(scene.document.plain, segment.start, segment.cue_end)
    ):
        attendance = before  # "held a meeting; they agreed to continue in Osh"
    if before is not None and (attendance.guessed or not (attendance.keys or attendance.unknown)):
        attendance = before  # "they meet in Geneva ahead of sessions in Brussels"
    pairs = zipped(places, whens, scene)
    one_by_one = separately(scene, segment, attendance, tables.main)
    if one_by_one:
        by_each = len(whens) == len(one_by_one) and dates[0].start > segment.cue_start
        days = whens if by_each else [pairs[0][1]] * len(one_by_one)
        where = [*places] if len(places) == len(one_by_one) else [pairs[0][0]] * len(one_by_one)
        return [
            _draft(scene, sentence, segment, place, day, pair, certainty)
            for pair, day, place in zip(one_by_one, days, where, strict=True)
        ]
    met = [attendance] * len(pairs)
    travels = segment.cue in TRAVELLING
    stops = [place for place, _ in pairs]
    if len(pairs) > 1 and (travels or all(place and place.end < segment.cue_start for place in stops)):
        met = at_each(scene, stops, occasion.named if travels else attendance)
    drafts = [
        _draft(scene, sentence, segment, place, day, who, certainty)
        for (place, day), who in zip(pairs, met, strict=True)
    ]
    return drafts + ([_draft(scene, sentence, segment, *last, attendance, "held")] if last else [])


def _draft(
    scene: Scene, sentence: Sentence, segment: Segment, place: PlaceMention | None, day: When,
    attendance: Attendance, certainty: Certainty,
) -> Draft:  # fmt: skip
    words = scene.document.plain[
        max(sentence.start, min(segment.start, segment.cue_start - 30)) : segment.end
    ].lower()
    day = with_clock(day, scene.document.plain, segment.start, segment.end)
    form = "phone" if _is_a_call(scene, segment) else _format(words, attendance)
    return Draft(
        None if form == "phone" else place, day, attendance, certainty, form,
        _level(sentence, words, attendance), house(scene, segment),
        scene.document.text[segment.cue_start : segment.cue_end], (scene.document.sentence_span(sentence),),
        "meetings.clause", sentence, phase=_phase(sentence, words), series=_series(scene, segment),
        now=goes_on_today(scene, sentence, segment) if certainty == "held" else None,
        aside=_BY_THEMSELVES.search(sentence, words) is not None,
    )  # fmt: skip


def _is_a_call(scene: Scene, segment: Segment) -> bool:
    """ "Rang him", "spoke to her", "held a call": and not "called on him", "paid a courtesy call"."""
    plain = scene.document.plain
    if segment.cue in ("call", "calls"):
        courtesy = _COURTESY.search(plain, max(0, segment.cue_start - _NEARBY), segment.cue_start)
        return courtesy is None and _CALLS_FOR.match(plain, segment.cue_end) is None
    if segment.cue not in RANG and segment.cue not in ("spoke", "spoken"):
        return False
    face_to_face = _CALLED_ON.match(plain, segment.cue_start) or ON_THE_SIDELINES.search(
        plain, segment.cue_start, segment.end
    )
    return face_to_face is None


def _series(scene: Scene, segment: Segment) -> str:
    """ "The fifth round", "an earlier meeting", "the fourth, in Osh": which one of several."""
    cue = segment.cue.lower()
    if cue in _NUMBERS:
        return cue
    if cue in ONES and scene.document.plain.startswith(" before", segment.cue_end):
        return "previous"  # "the one before it had taken place in May"
    last = scene.document.plain[segment.cue_start : segment.cue_end].lower()
    before = scene.document.plain[max(segment.start, segment.cue_start - 40) : segment.cue_start].lower()
    match = _ONE_OF_SEVERAL.search(segment, before + last.split(" ")[0])
    return match[1] if match else ""


def _without_the_last_one(
    scene: Scene, segment: Segment, places: list[PlaceMention], dates: list[DateMention]
) -> tuple[list[PlaceMention], list[DateMention], tuple[PlaceMention, When] | None]:
    """ "The summit in Paris, the first since October 2016 in Berlin": tells of two."""
    for day in dates:
        since = _FIRST_SINCE.search(scene.document.plain, segment.start, day.start)
        there = next((p for p in places if 0 <= p.start - day.end <= _IN and p.city), None)
        if since is not None and there is not None and len(places) > 1:
            kept = [one for one in dates if one is not day]
            return [p for p in places if p is not there], kept, (there, scene.resolve(day.words, "past"))
    return places, dates, None


def _of_the_last_clause(
    scene: Scene, segment: Segment, places: list[PlaceMention], dates: list[DateMention]
) -> tuple[list[PlaceMention], list[DateMention]]:
    """ "Shook hands in Doha in 2022 and | met again in Delhi last September": its own place and day."""
    after = [p for p in places if p.start > segment.cue_end], [d for d in dates if d.start > segment.cue_end]
    joined = scene.document.plain.rfind(" and ", segment.start, segment.cue_start)
    if joined < 0 or not all(after) or segment.cue not in _FINITE:
        return places, dates
    earlier = any(p.end <= joined for p in places) and any(d.end <= joined for d in dates)
    return after if earlier else (places, dates)


def _phase(sentence: Sentence, words: str) -> Phase:
    """Whether the words tell how it began, or how it ended."""
    if _ENDED.search(sentence, words):
        return "ended"
    return "opened" if _OPENED.search(sentence, words) else ""


# ── how sure, how, at what level ────────────────────────────────────────────────────────────────


def _format(words: str, attendance: Attendance) -> MeetingFormat | None:
    for form, stems in (
        ("phone", events.PHONE),
        ("proximity", events.PROXIMITY),
        ("written", events.WRITTEN),
    ):
        if any(stem in words for stem in stems):
            return form  # type: ignore[return-value]
    if attendance.third or any(stem in words for stem in events.MEDIATED):
        return "mediated"
    parties = len(attendance.keys) + len(attendance.unknown)
    if any(stem in words for stem in ("inclusive", "larger", "wider", "broader", "multilateral")):
        return "multilateral"
    return "bilateral" if parties == 2 else "multilateral" if parties > 2 else None


def _level(sentence: Sentence, words: str, attendance: Attendance) -> MeetingLevel | None:
    told = [(level, stems) for level, stems in _LEVELS if stems.may_stand_in(sentence)]
    return _level_in(" ".join(attendance.posts).lower(), _LEVELS) or _level_in(words, told)


def _level_in(words: str, levels: Iterable[tuple[str, Wording]]) -> MeetingLevel | None:
    for level, stems in levels if words else ():
        if stems.pattern.search(words) and not (level == "leaders" and "vice" in words):
            return level  # type: ignore[return-value]
    return None


def _finding(draft: Draft) -> Finding:
    place = draft.place
    parties = draft.attendance.keys
    payload = MeetingFound(
        city=place.city if place else None,
        place_text=place.text if place else "",
        country_iso3=place.country if place else None,
        venue=draft.venue,
        when=replace(draft.when),
        parties=parties,
        party_texts=draft.attendance.texts + draft.attendance.unknown,
        format=draft.format,
        level=draft.level,
        certainty=draft.certainty,
        forum=draft.attendance.forum,
        title=draft.title,
    )
    sure = 0.9 * (1.0 if parties else 0.7) * (1.0 if draft.when.date_text else 0.8)
    sure *= 0.85 if draft.inferred else 1.0
    return Finding(
        "meeting",
        payload,
        draft.spans,
        draft.rule,
        sure * (0.8 if draft.sentence.zone == "headline" else 1.0),
    )
