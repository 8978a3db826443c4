"""Meetings: the places and dates that belong to a meeting's words, its parties, and how sure it is."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading import events
from talks.reading.attendance import Attendance, attending
from talks.reading.findings import (
    NO_DATE,
    Certainty,
    Finding,
    MeetingFormat,
    MeetingFound,
    MeetingLevel,
    When,
)
from talks.reading.mentions import PlaceMention, places_within
from talks.reading.merging import Draft, merge
from talks.reading.scene import Scene
from talks.reading.segments import Segment, segments
from talks.reading.text import Sentence
from talks.reading.when import DateMention, Tense, either, with_clock


def findings(scene: Scene) -> list[Finding]:
    """The meetings of the article, one each, in the order of their first sentence."""
    drafts: list[Draft] = []
    company: Attendance | None = None
    for sentence in scene.document.sentences:
        if sentence.zone == "caption":
            continue
        before: Attendance | None = None
        for segment in segments(scene, sentence):
            if segment.cue:
                for draft in _drafts(scene, sentence, segment, before, company):
                    before = draft.attendance
                    company = before if len(before.keys) + len(before.unknown) > 1 else company
                    merge(drafts, draft)
    drafts = [draft for draft in drafts if _is_enough(draft)]
    return [_finding(draft) for draft in drafts]


def _is_enough(draft: Draft) -> bool:
    """A place or a day, and somebody who meets; or two parties on the phone."""
    dated = draft.when.date_text is not None
    if draft.format == "phone":
        return len(draft.attendance.keys) + len(draft.attendance.unknown) > 1
    known = bool(draft.attendance.keys or draft.attendance.unknown)
    if draft.certainty in ("postponed", "cancelled", "denied"):
        return known
    if draft.place is not None and dated:
        return True
    return (
        known
        and (draft.place is not None or dated)
        and len(draft.attendance.keys) + len(draft.attendance.unknown) > 1
    )


# ── drafts ──────────────────────────────────────────────────────────────────────────────────────


def _drafts(
    scene: Scene, sentence: Sentence, segment: Segment, before: Attendance | None, company: Attendance | None
) -> list[Draft]:
    places = _venue_places(scene, segment)
    dates = [d for d in scene.dates_within(segment.start, segment.end) if scene.outside_quotation(d.start)]
    dates = [d for d in dates if not _is_other(d, scene.document.plain[d.end : d.end + 16])]
    instead = scene.document.plain.find(" instead ", segment.start, segment.end)
    dates = [d for d in dates if instead < 0 or d.start > instead]
    certainty, tense = _status(scene, sentence, segment)
    whens = _whens(scene, dates, tense, certainty)
    attendance = attending(scene, sentence, segment.start, segment.cue_start, segment.end)
    if company is not None and _is_same_company(
        scene, sentence, segment, len(attendance.keys + attendance.unknown)
    ):
        attendance = company.joined(attendance)
    elif not attendance.keys and before is not None:
        attendance = before  # "they meet in Geneva ahead of sessions in Brussels"
    pairs = _zipped(places, whens, scene)
    return [_draft(scene, sentence, segment, place, day, attendance, certainty) for place, day in pairs]


def _is_same_company(scene: Scene, sentence: Sentence, segment: Segment, named: int) -> bool:
    """ "The two sides will meet again", "the next round": those who met in the meeting told before."""
    words = scene.document.plain[max(sentence.start, segment.cue_start - 60) : segment.cue_end].lower()
    found = events.SAME_COMPANY.search(words)
    return found is not None and (named == 0 or found["two"] is not None)


def _draft(
    scene: Scene, sentence: Sentence, segment: Segment, place: PlaceMention | None, day: When,
    attendance: Attendance, certainty: Certainty,
) -> Draft:  # fmt: skip
    words = scene.document.plain[
        max(sentence.start, min(segment.start, segment.cue_start - 30)) : segment.end
    ].lower()
    day = with_clock(day, scene.document.plain, segment.start, segment.end)
    form = _format(words, scene.document.plain[sentence.start : sentence.end].lower(), attendance)
    return Draft(
        place, day, attendance, certainty, form, _level(words, attendance), _venue(scene, segment),
        scene.document.text[segment.cue_start : segment.cue_end], (scene.document.sentence_span(sentence),),
        "meetings.clause", sentence,
    )  # fmt: skip


def _venue_places(scene: Scene, segment: Segment) -> list[PlaceMention]:
    """The places something is held at; "and Vienna" is one when the place before it is."""
    kept: list[PlaceMention] = []
    for place in places_within(scene.places, segment.start, segment.end):
        joined = kept and re.fullmatch(
            r",? (?:and|or|then)? ?(?:in )?|, ", scene.document.plain[kept[-1].end : place.start]
        )
        if joined or _is_venue_place(scene, place, segment):
            kept.append(place)
    return kept


def _is_venue_place(scene: Scene, place: PlaceMention, segment: Segment) -> bool:
    """A place where something is held: "in Geneva", "the Geneva talks", not "troops near Kyiv"."""
    if not scene.outside_quotation(place.start):
        return False
    before = scene.document.plain[max(0, place.start - 12) : place.start]
    after = scene.document.plain[place.end : place.end + 12].lower()
    if place.city is None and place.country is None and place.start < segment.cue_start:
        return bool(re.search(r"\b[Ii]n (?:the )?\Z", before)) and len(before.strip()) < 8
    if re.search(
        r"\b(?:from|(?<!capital )(?<!city )(?<!town )of|with|between|for|towards?|near|leaving|outside|by"
        r"|across|throughout) (?:the )?\Z",
        before,
    ):
        return False
    if re.match(r" (?:talks|meeting|summit|round|session|conference|negotiations|dialogue)", after):
        return True
    return place.located


def _is_other(mention: DateMention, after: str) -> bool:
    """A year, a season, or the day of something else: "the Monday deadline"."""
    if re.match(
        r" (?:deadline|agreement|deal|attack|attacks|strike|statement|report|raid|vote|election"
        r"|announcement|resolution|ceasefire)\b",
        after,
    ):
        return True
    return mention.kind in ("y", "season") or bool(
        re.search(r"spring|summer|autumn|fall|winter|year", mention.words)
    )


def _whens(scene: Scene, dates: list[DateMention], tense: Tense, certainty: Certainty) -> list[When]:
    if certainty in ("postponed", "cancelled", "denied"):
        dates = [d for d in dates if _is_planned_day(scene, d, certainty)]
        tense = "future" if certainty == "postponed" else "none"
    found = []
    skip = False
    for number, mention in enumerate(dates):
        if skip:
            skip = False
            continue
        following = dates[number + 1] if number + 1 < len(dates) else None
        day = scene.resolve(mention.words, tense)
        if (
            following
            and scene.document.plain[mention.end : following.start] in (" or ", " or on ")
            and mention.kind == following.kind
        ):
            words = scene.document.plain[mention.start : following.end]
            day, skip = either(day, scene.resolve(following.words, tense), words), True
        found.append(day)
    return found


def _is_planned_day(scene: Scene, mention: DateMention, certainty: Certainty) -> bool:
    """ "Talks planned for Monday were put off on Sunday": Monday is the meeting's, Sunday the report's."""
    before = scene.document.plain[max(0, mention.start - 24) : mention.start].lower()
    following = scene.document.plain[mention.end : mention.end + 90].lower()
    stems = next(stems for status, stems in events.FIXED_STATUS if status == certainty)
    if any(stem in following for stem in stems) and not re.match(r"[,;]", following):
        return True
    return bool(
        re.search(r"(?:for|to|until|till|due|planned|scheduled|from|set|'s) (?:on |next |the )?\Z", before)
    ) or bool(
        re.match(
            r"'s (?:talks|meeting|summit|round|session)", scene.document.plain[mention.end : mention.end + 12]
        )
    )


def _zipped(
    places: list[PlaceMention], whens: list[When], scene: Scene
) -> list[tuple[PlaceMention | None, When]]:
    """ "In Brussels and Vienna on Wednesday and Thursday": one place a day; else the first of each."""
    places = _most_exact(places)
    whens = [day for day in whens if day.precision not in ("season", "year")]
    days = [
        day for day in whens if day.precision in ("day", "time", "either_or") or day.earliest is None
    ] or whens
    if len(places) == len(days) and len(places) > 1:
        return list(zip(places, days, strict=True))
    day = days[0] if days else NO_DATE
    if len(places) > 1:
        return [(places[0], day)]
    return [(places[0] if places else None, day)]


def _most_exact(places: list[PlaceMention]) -> list[PlaceMention]:
    """ "In Doha, Qatar" is one place: the country beside its city is dropped."""
    cities = [place for place in places if place.city]
    return cities or [place for place in places if place.country is None] or places


# ── how sure, how, at what level ────────────────────────────────────────────────────────────────


def _status(scene: Scene, sentence: Sentence, segment: Segment) -> tuple[Certainty, Tense]:
    words = scene.document.plain[
        max(sentence.start, segment.cue_start - 70) : min(segment.end + 40, sentence.end)
    ].lower()
    near = scene.document.plain[max(sentence.start, segment.cue_start - 70) : segment.cue_end + 25].lower()
    for status, stems in events.FIXED_STATUS:
        if any(stem in (near if status == "denied" else words) for stem in stems):
            return status, "none"  # type: ignore[return-value]
    future = _nearest(scene, sentence, segment, events.FUTURE)
    past = _nearest(scene, sentence, segment, events.PAST)
    clause = scene.document.plain[max(sentence.start, segment.cue_start - 40) : segment.cue_end + 20]
    if future is None and past is None:
        low = scene.document.plain[segment.cue_start : segment.cue_end].lower()
        past = 0 if low.startswith("met") else None
    if past is not None and (future is None or past < future):
        return "held", "past"
    if any(stem in clause for stem in events.RUMOURED):
        return "rumoured", "future"
    if any(stem in words for stem in events.AGREED):
        return "confirmed", "future"
    return "expected", "future"


def _nearest(scene: Scene, sentence: Sentence, segment: Segment, table: frozenset[str]) -> int | None:
    """Distance in tokens from the cue to the nearest word of the table in its clause."""
    document = scene.document
    index = document.token_at(segment.cue_start)
    last = document.token_at(segment.cue_end - 1)
    low = max(sentence.first, index - 9)
    high = min(sentence.last, last + 9, document.token_at(segment.end - 1) + 1)
    best = None
    for cursor in range(low, high):
        if document.tokens[cursor].low in table:
            distance = index - cursor if cursor < index else cursor - last if cursor > last else 0
            best = distance if best is None else min(best, distance)
    return best


def _format(words: str, whole: str, attendance: Attendance) -> MeetingFormat | None:
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


def _level(words: str, attendance: Attendance) -> MeetingLevel | None:
    posts = " ".join(attendance.posts).lower()
    for text in (posts, words):
        for level, stems in events.LEVELS:
            if any(re.search(rf"\b{stem}\b", text) for stem in stems) and not (
                level == "leaders" and "vice" in text
            ):
                return level  # type: ignore[return-value]
    return None


def _venue(scene: Scene, segment: Segment) -> str | None:
    match = re.search(
        rf"\bat (?:the |a )?((?:[A-Z][\w'-]*(?: (?:des|de|of|the))? "
        rf"){{1,4}}(?:{'|'.join(w.title() for w in events.VENUE_WORDS)}|{'|'.join(events.VENUE_WORDS)}))\b",
        scene.document.plain[segment.start : segment.end],
    )
    return match[1] if match else None


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
        party_texts=draft.attendance.texts,
        format=draft.format,
        level=draft.level,
        certainty=draft.certainty,
        forum=draft.attendance.forum,
        title=draft.title,
    )
    sure = 0.9 * (1.0 if parties else 0.7) * (1.0 if draft.when.date_text else 0.8)
    return Finding(
        "meeting",
        payload,
        draft.spans,
        draft.rule,
        sure * (0.8 if draft.sentence.zone == "headline" else 1.0),
    )
