"""Meetings: the places and dates that belong to a meeting's words, its parties, and how sure it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from talks.reading.dates.expressions import DateMention
from talks.reading.dates.when import with_clock
from talks.reading.findings import Certainty, Finding, MeetingFound, When
from talks.reading.meetings.certainty import certainty_on, status
from talks.reading.meetings.days import to_come, told_in, whens_of
from talks.reading.meetings.denials import denied_after_all
from talks.reading.meetings.drafts import Draft, is_bare
from talks.reading.meetings.enough import is_enough
from talks.reading.meetings.formats import format_of, level_of, phase_of, series_of
from talks.reading.meetings.merging import collapsed, merge, with_acts
from talks.reading.meetings.moved import moved_to
from talks.reading.meetings.other_days import CALLS
from talks.reading.meetings.pairing import zipped
from talks.reading.meetings.places_before import beside
from talks.reading.meetings.setting import settle
from talks.reading.meetings.under_way import goes_on_today
from talks.reading.meetings.venues import house, venue_places
from talks.reading.occasions.joint_acts import ACTS, TELLING, TRAVELLING
from talks.reading.occasions.plans import PLANNED
from talks.reading.occasions.segments import Segment, segments
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
            elif before is not None and _is_there_too(scene, occasion, draft, before):
                draft.place, draft.when = before.place, before.when
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


def _is_there_too(scene: Scene, occasion: Occasion, draft: Draft, before: Draft) -> bool:
    """ "Met A in Geneva on Monday and later held talks with B": there, and on that day."""
    if draft.sentence is not before.sentence or not is_bare(draft) or draft.format == "phone":
        return False
    begin, end = occasion.segment.start, occasion.segment.cue_start
    return _THEN_TOO.match(scene.document.plain, begin, end) is not None


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
_THEN_TOO = re.compile(
    r"(?:[A-Z][\w'-]+ (?:[\w'-]+ ){0,5}?|he |she )?(?:also|then|later|separately|afterwards|subsequently) "
)
_FIRST_TIME = re.compile(
    r"\W*(?:It|This|The (?:[\w-]+ ){0,2}(?:meeting|talks|dinner|lunch|summit|session|round|encounter))"
    r" (?:will be|would be|is|was|were|are|marks|marked) (?:only |also )?the (?:first|second|third"
    r"|fourth|fifth) (?:time|[a-z-]+ meeting)\b"
)
_OPENING = 1  # the sentences that tell whose talks the article is about
_FIRST_SINCE = re.compile(r"\bfirst\b[^.;]{0,90}\bsince (?:early |late |mid-)?\Z")
_IN = 4  # letters of " in " between a day and its place
_FINITE = frozenset({"met", "saw", "spoke", "received", "hosted", "sat", "meet"})
_MOST_OCCASIONS = 600  # more words of meetings in one text are noise
_ASIDE = CALLS | TELLING | TRAVELLING  # what seldom is the meeting that an article is about
_BY_THEMSELVES = Wording(
    r"\b(?:separately|separate (?:meeting|talks|session|conversation|audience|bilateral)|one-on-one"
    r"|face-to-face|face to face|tete-a-tete|privately|bilaterally|bilateral (?:meeting|talks|contact)"
    r"|alone|on the sidelines|on the margins|on the fringes)\b"
)

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
    places, dates, last = _where_and_when(scene, sentence, segment)
    certainty, tense = status(scene, sentence, segment)
    certainty = denied_after_all(scene, sentence, certainty)
    whens = whens_of(scene, dates, tense, certainty)
    if not dates and certainty in ("expected", "confirmed", "rumoured"):
        whens = [vague] if (vague := to_come(scene, segment)) else []
    attendance = _who_met(scene, occasion, before, tables, places)
    pairs = zipped(places, whens, scene)
    one_by_one = separately(scene, segment, attendance, tables.main)
    if one_by_one:
        by_each = len(whens) == len(one_by_one) and dates[0].start > segment.cue_start
        days = whens if by_each else [pairs[0][1]] * len(one_by_one)
        where = [*places] if len(places) == len(one_by_one) else [pairs[0][0]] * len(one_by_one)
        pairs, met = list(zip(where, days, strict=True)), one_by_one
    else:
        met = _at_each_stop(scene, occasion, [place for place, _ in pairs], attendance)
    drafts = [
        _draft(scene, sentence, segment, place, day, who, certainty)
        for (place, day), who in zip(pairs, met, strict=True)
    ]
    if last is not None and not one_by_one:
        drafts.append(_draft(scene, sentence, segment, *last, attendance, "held"))
    return drafts


def _where_and_when(
    scene: Scene, sentence: Sentence, segment: Segment
) -> tuple[list[PlaceMention], list[DateMention], tuple[PlaceMention, When] | None]:
    """The places and days of a meeting, and those of the last one before it, where they are told too."""
    places = venue_places(scene, segment)
    dates = told_in(scene, sentence, segment)
    places, dates = _of_the_last_clause(scene, segment, places, dates)
    places, dates, last = _without_the_last_one(scene, segment, places, dates)
    known = any(place.city or place.country for place in places)
    if not known and dates and dates[-1].end <= segment.start:
        places = beside(scene, dates[-1]) or places
    moved = moved_to(scene, segment)
    return [p for p in places if p.start > moved] or places, [d for d in dates if d.start > moved], last


def _who_met(
    scene: Scene, occasion: Occasion, before: Attendance | None, tables: Tables, places: list[PlaceMention]
) -> Attendance:
    sentence, segment = occasion.sentence, occasion.segment
    nobody = occasion.named.count == 0
    attendance = with_company(scene, sentence, segment, occasion.named, tables)
    if nobody and places and is_of_a_series(scene, segment):
        attendance = tables.held_at(places[0].city, attendance)
    if before is None:
        return attendance
    if nobody and _THEY.search(scene.document.plain, segment.start, segment.cue_end):
        return before  # "held a meeting; they agreed to continue in Osh"
    guessed = attendance.guessed or not (attendance.keys or attendance.unknown)
    return before if guessed else attendance  # "they meet in Geneva ahead of sessions in Brussels"


def _at_each_stop(
    scene: Scene, occasion: Occasion, stops: list[PlaceMention | None], attendance: Attendance
) -> list[Attendance]:
    cue_start, travels = occasion.segment.cue_start, occasion.segment.cue in TRAVELLING
    if len(stops) > 1 and (travels or all(place and place.end < cue_start for place in stops)):
        return at_each(scene, stops, occasion.named if travels else attendance)
    return [attendance] * len(stops)


def _draft(
    scene: Scene, sentence: Sentence, segment: Segment, place: PlaceMention | None, day: When,
    attendance: Attendance, certainty: Certainty,
) -> Draft:  # fmt: skip
    words = scene.document.plain[
        max(sentence.start, min(segment.start, segment.cue_start - 30)) : segment.end
    ].lower()
    day = with_clock(day, scene.document.plain, segment.start, segment.end)
    form = format_of(scene, segment, words, attendance)
    return Draft(
        None if form == "phone" else place, day, attendance, certainty, form,
        level_of(sentence, words, attendance), house(scene, segment),
        scene.document.text[segment.cue_start : segment.cue_end], (scene.document.sentence_span(sentence),),
        "meetings.clause", sentence, phase=phase_of(sentence, words), series=series_of(scene, segment),
        now=goes_on_today(scene, sentence, segment) if certainty == "held" else None,
        aside=_BY_THEMSELVES.search(sentence, words) is not None,
    )  # fmt: skip


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
    return Finding("meeting", payload, draft.spans, draft.rule)
