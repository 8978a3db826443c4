"""Meetings: the places and dates that belong to a meeting's words, its parties, and how sure it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from talks.reading import events
from talks.reading.attendance import Attendance, attending, separately
from talks.reading.certainty import certainty_on, status
from talks.reading.company import with_company
from talks.reading.expressions import (
    AFTER_DAYS,
    CONCLUDED,
    ENDED_AFTER,
    ENDED_DAYS,
    NTH_DAY,
    DateMention,
)
from talks.reading.findings import (
    Certainty,
    Finding,
    MeetingFormat,
    MeetingFound,
    MeetingLevel,
    When,
)
from talks.reading.mentions import PlaceMention
from talks.reading.merging import Draft, Phase, collapsed, merge
from talks.reading.scene import Scene
from talks.reading.segments import Segment, segments
from talks.reading.setting import settle
from talks.reading.tables import Tables, is_crowded, main_table
from talks.reading.text import Sentence
from talks.reading.venues import house, venue_places, zipped
from talks.reading.when import Tense, either, with_clock


@dataclass(slots=True)
class Occasion:
    """A stretch of a sentence that tells of a meeting, and whom it names there."""

    sentence: Sentence
    segment: Segment
    named: Attendance


def findings(scene: Scene) -> list[Finding]:
    """The meetings of the article, one each, in the order of their first sentence."""
    occasions = _occasions(scene)
    face_to_face = (one for one in occasions if one.segment.cue not in _CALLS)
    told = ((one.sentence.index, one.named) for one in face_to_face)
    tables = Tables(main_table(scene, told), is_crowded(scene))
    drafts: list[Draft] = []
    before: Draft | None = None
    for occasion in occasions:
        sat = before.attendance if before and before.sentence is occasion.sentence else None
        for draft in _drafts(scene, occasion, sat, tables):
            before = draft
            placed = draft.place or draft.when.date_text or occasion.sentence.index <= _OPENING
            if draft.attendance.count > 1 and draft.format != "phone" and placed:
                tables.told.append(draft.attendance)
                tables.told_in = occasion.sentence.index
            merge(drafts, draft)
    drafts = collapsed(drafts)
    settle(scene, drafts)
    drafts = [draft for draft in drafts if _is_enough(draft) or (tables.crowd and _is_of_many(draft))]
    for draft in drafts:
        draft.certainty = certainty_on(draft.certainty, draft.when, scene.today)
    return [_finding(draft) for draft in drafts]


def _is_of_many(draft: Draft) -> bool:
    """A conference of a hundred countries has a place and a day, and nobody in particular at its table."""
    return draft.place is not None and draft.when.date_text is not None and draft.attendance.count == 0


def _is_enough(draft: Draft) -> bool:
    """A place or a day, and somebody who meets; or two parties on the phone."""
    dated = draft.when.date_text is not None
    if draft.format == "phone":
        return draft.attendance.count > 1 and (dated or draft.certainty == "held")
    if draft.attendance.forum and draft.attendance.count == 0:
        return (
            draft.place is not None and dated
        )  # "the NATO-Russia Council is to meet in Brussels on 12 January"
    called_off = draft.certainty in ("postponed", "cancelled") and draft.when.precision in ("day", "time")
    if called_off and (draft.place is not None or draft.attendance.count > 1):
        return True  # "a meeting of commanders, planned for Friday in Bor, was put off": whoever they are
    if draft.attendance.guessed:
        return draft.place is not None and dated
    if (
        draft.attendance.count == 1
        and draft.place is not None
        and dated
        and _OF_ITS.search(draft.spans[0].quote)
    ):
        return True  # "a meeting of ASEAN foreign ministers in Jakarta on 27 September"
    if draft.attendance.count == 1:
        return draft.place is not None and dated and _WITH_SOMEBODY.search(draft.spans[0].quote) is not None
    two = draft.attendance.count == 2 and len(draft.attendance.posts) == 2
    if two and draft.certainty == "expected" and draft.title.startswith("meet"):
        return True  # two named office holders "are to meet": the day is still to come
    return draft.attendance.count > 1 and (draft.place is not None or dated)


# one known party met somebody whom no table knows
_WITH_SOMEBODY = re.compile(r"\b(?:met|meets?|(?:talks|meeting|discussions|negotiations) with)\b")
_OF_ITS = re.compile(
    r"\b(?:meetings?|summit|session|talks|conference) (?:of|between|among) (?:the )?[A-Z][\w-]+(?: [a-z-]+){0,3}"
    r" (?:ministers|leaders|members|states|countries|commissioners|presidents|ambassadors|envoys)\b"
)
_ACCEPTED = re.compile(r"\b(?:accepted|invited|offered|asked|urged|vowed|promised)\b[^.;]{0,60} to \Z")
_AGREED_TO = re.compile(r"(?<=\bagreed )(?:on \w+day |\w+day |here |in principle )?to ")
_ENDED = re.compile(
    r"\b(?:ended|concluded|wrapped up|closed|finished|completed|broke up|broke off|adjourned|final day)\b"
)
_OPENED = re.compile(r"\b(?:opened|began|started|kicked off|got under ?way|convened|since)\b")
_THAT_OPENED = re.compile(
    r",? (?:that|which) (?:had )?(?:opened|began|begun|started|kicked off|got under ?way)\b"
)
_JUDGED = re.compile(
    r"\b(?:criticis|criticiz|condemn|denounc|prais|welcom|hail|dismiss|describ|slamm|applaud)(?:ed|es|s|ing)? (?:the |their )?"
    r"(?:[\w-]+ ){0,2}\Z"
)
_ITS_OWN = re.compile(r"'s (?:[a-z-]+ ){0,2}")
# "on Thursday, on the eve of the talks": not their day
_EVE = re.compile(r"\b(?:eve of|ahead of|(?:days?|hours?|weeks?) (?:before|after)|prior to|before)\b")
_AT_A_MEETING = re.compile(r",? (?:at|during|in) (?:a |an |the |their |its )?(?:[a-z-]+ ){0,3}")
_AFTER_HOURS = re.compile(
    r"\bat (?:the )?(?:end|close|conclusion|start) of (?:an? |the |their )?(?:[\w.-]+ ){0,5}\Z"
    r"|\bafter (?:more than |about |nearly |almost |some |over )?[\w-]+(?: long| marathon)?"
    r" (?:hours|minutes|days) of (?:[\w-]+ ){0,3}\Z"
)
_RANG = frozenset({"called", "rang", "telephoned", "phoned", "dialled", "dialed"})
_CALLS = _RANG | {"call", "calls", "spoke", "speak", "spoken", "conversation"}
_TOOK_PLACE = re.compile(r"\b(?:took|taken|taking) place\b")
_MOVED = re.compile(
    r" instead (?!of )|\b(?:moved|shifted|brought forward|rescheduled)(?: from [^,;]{3,30})? (?:to|for)\b"
)
_PLANNED_FOR = re.compile(
    r"\b(?:due|planned|scheduled|set|supposed|meant|was|were) to (?:be held|open|begin|start|take place|meet"
    r"|resume|convene)\b[^,;]{0,40}\Z"
)
_IN_SO_MANY_DAYS = re.compile(
    r"in (?:\d{1,2}|[a-z]+) (?:days|weeks|months|day|week|month)"
)  # it took so long
_OPENING = 1  # the sentences that tell whose talks the article is about
_SPAN = re.compile(r"in (?:[a-z-]+ ){1,3}(?:days|weeks|months|years)\b")
_FIRST_IN = re.compile(r"\b(?:first|only|second|third)\b[^,;.]*\Z")  # "the first session in five months"
# "had met since Sunday": that is when they began
_ONGOING = re.compile(
    r"\b(?:met|been meeting|been talking|been going on|been under way|been held|negotiat\w+|sat|sitting|closeted)\b"
    r"[^.;]{0,30} since (?:the )?\Z"
)
_AT_A_PLACE = re.compile(r" in [A-Z]")  # "the first since October 2016 in Berlin" tells of that one
_SINCE = re.compile(r"\b(?:since|until|by) (?:the |last )?\Z")

_LEVELS = tuple((level, re.compile(rf"\b(?:{'|'.join(stems)})\b")) for level, stems in events.LEVELS)

# ── drafts ──────────────────────────────────────────────────────────────────────────────────────


def _occasions(scene: Scene) -> list[Occasion]:
    found = []
    for sentence in scene.document.sentences:
        for segment in segments(scene, sentence) if sentence.zone != "caption" else ():
            if segment.cue:
                seated = attending(scene, sentence, segment.start, segment.cue_start, segment.end)
                found.append(Occasion(sentence, segment, seated))
    return found


def _drafts(scene: Scene, occasion: Occasion, before: Attendance | None, tables: Tables) -> list[Draft]:
    sentence, segment = occasion.sentence, occasion.segment
    places = venue_places(scene, segment)
    dates = [d for d in scene.dates_within(segment.start, segment.end) if scene.tells(d.start)]
    dates = [
        d
        for d in dates
        if not _is_other(
            d, scene.document.plain[max(0, d.start - 60) : d.start], scene.document.plain[d.end : d.end + 16]
        )
    ]
    if _JUDGED.search(scene.document.plain, sentence.start, segment.cue_start):
        dates = [d for d in dates if d.start < segment.cue_start]  # "criticised the talks on Tuesday"
    if segment.cue in _CALLS:
        dates = [d for d in dates if d.start > segment.cue_end] or dates
    agreed = max(
        (m.end() for m in _AGREED_TO.finditer(scene.document.plain, segment.start, segment.cue_start + 30)),
        default=-1,
    )
    if _ACCEPTED.search(scene.document.plain, segment.start, segment.cue_start):
        agreed = segment.cue_start  # "accepted an invitation on Thursday to meet"
    dates = [d for d in dates if d.start > agreed]  # "on Thursday they agreed to meet on Monday"
    dates += [d for d in scene.dates_within(sentence.start, segment.start) if _is_its_own(scene, d, segment)]
    dates = [d for d in dates if not _EVE.search(scene.document.plain, d.end, max(d.end, segment.cue_start))]
    dates = _opening_day(scene, segment, dates) or dates or _day_before(scene, sentence, segment)
    moved = _moved_to(scene, segment)
    dates = [d for d in dates if d.start > moved]
    places = [p for p in places if p.start > moved] or places
    certainty, tense = status(scene, sentence, segment)
    whens = _whens(scene, dates, tense, certainty)
    attendance = with_company(scene, sentence, segment, occasion.named, tables)
    if before is not None and (attendance.guessed or not (attendance.keys or attendance.unknown)):
        attendance = before  # "they meet in Geneva ahead of sessions in Brussels"
    pairs = zipped(places, whens, scene)
    one_by_one = separately(scene, segment, attendance)
    if one_by_one:
        days = whens if len(whens) == len(one_by_one) else [pairs[0][1]] * len(one_by_one)
        return [
            _draft(scene, sentence, segment, pairs[0][0], day, pair, certainty)
            for pair, day in zip(one_by_one, days, strict=True)
        ]
    return [_draft(scene, sentence, segment, place, day, attendance, certainty) for place, day in pairs]


def _is_its_own(scene: Scene, day: DateMention, segment: Segment) -> bool:
    """ "Asked for Friday's | session to be put off": whatever verb stands before it."""
    return _ITS_OWN.fullmatch(scene.document.plain, day.end, segment.cue_start) is not None


def _opening_day(scene: Scene, segment: Segment, dates: list[DateMention]) -> list[DateMention]:
    """ "Agreed on Nov. 2, at the end of negotiations that opened on Oct. 25": the day that opened them."""
    opened = _THAT_OPENED.match(scene.document.plain, segment.cue_end, segment.end)
    return [day for day in dates if opened is not None and 0 <= day.start - opened.end() < 10][:1]


def _day_before(scene: Scene, sentence: Sentence, segment: Segment) -> list[DateMention]:
    """The day of what was done there: "agreed on May 6 at a meeting in Osh", "... after hours of talks"."""
    days = scene.dates_within(sentence.start, segment.cue_start)
    if days and _AT_A_MEETING.fullmatch(scene.document.plain, days[-1].end, segment.cue_start):
        return days[-1:] if scene.tells(days[-1].start) else []
    if _AFTER_HOURS.search(scene.document.plain, sentence.start, segment.cue_start) is None:
        return []
    return [
        day for day in days[:1] if day.kind in ("wd", "md", "dm", "range", "rel") and scene.tells(day.start)
    ]


def _moved_to(scene: Scene, segment: Segment) -> int:
    """Where the words of the new day and place begin: "planned for Monday, but was moved to Wednesday"."""
    moved = -1
    for match in _MOVED.finditer(scene.document.plain, segment.start, segment.end):
        moved = match.start()
    return moved


def _draft(
    scene: Scene, sentence: Sentence, segment: Segment, place: PlaceMention | None, day: When,
    attendance: Attendance, certainty: Certainty,
) -> Draft:  # fmt: skip
    words = scene.document.plain[
        max(sentence.start, min(segment.start, segment.cue_start - 30)) : segment.end
    ].lower()
    day = with_clock(day, scene.document.plain, segment.start, segment.end)
    form = (
        "phone"
        if segment.cue in _RANG | {"spoke", "spoken"}
        else _format(words, scene.document.plain[sentence.start : sentence.end].lower(), attendance)
    )
    return Draft(
        None if form == "phone" else place, day, attendance, certainty, form,
        _level(words, attendance), house(scene, segment),
        scene.document.text[segment.cue_start : segment.cue_end], (scene.document.sentence_span(sentence),),
        "meetings.clause", sentence, phase=_phase(words),
    )  # fmt: skip


def _phase(words: str) -> Phase:
    """Whether the words tell how it began, or how it ended."""
    if _ENDED.search(words):
        return "ended"
    return "opened" if _OPENED.search(words) else ""


def _is_other(mention: DateMention, before: str, after: str) -> bool:
    """A year, a season, or the day of something else: "the Monday deadline"."""
    if re.match(
        r" (?:deadline|agreement|deal|attack|attacks|strike|statement|report|raid|vote|election"
        r"|announcement|resolution|ceasefire)\b",
        after,
    ):
        return True
    if (_SINCE.search(before) and not _ONGOING.search(before) and not _AT_A_PLACE.match(after)) or (
        _SPAN.match(mention.words) and _FIRST_IN.search(before)
    ):
        return True
    return mention.kind in ("y", "season") or (
        mention.kind != "my"
        and re.search(r"spring|summer|autumn|fall|winter|year", mention.words) is not None
    )


def _whens(scene: Scene, dates: list[DateMention], tense: Tense, certainty: Certainty) -> list[When]:
    if certainty == "held":
        dates = [d for d in dates if not _IN_SO_MANY_DAYS.fullmatch(d.words)]
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
        day = scene.resolve(_with_duration(scene, mention), tense)
        if (
            following
            and scene.document.plain[mention.end : following.start] in (" or ", " or on ")
            and mention.kind == following.kind
        ):
            words = scene.document.plain[mention.start : following.end]
            day, skip = either(day, scene.resolve(following.words, tense), words), True
        found.append(day)
    return found


def _with_duration(scene: Scene, mention: DateMention) -> str:
    """ "Three days of talks ended on Tuesday": the words that tell the first day."""
    plain = scene.document.plain
    ended = CONCLUDED.match(plain, mention.end, mention.end + 50) or AFTER_DAYS.match(
        plain, mention.end, mention.end + 150
    )
    if ended is not None:
        return plain[mention.start : ended.end()]
    sentence = scene.document.sentence_at(mention.start)
    first = max(sentence.start if sentence else 0, mention.start - 160)
    patterns = (ENDED_AFTER, ENDED_DAYS, NTH_DAY)
    match = next((found for one in patterns if (found := one.search(plain, first, mention.end))), None)
    return plain[match.start() : mention.end] if match and match.end() <= mention.start else mention.words


def _is_planned_day(scene: Scene, mention: DateMention, certainty: Certainty) -> bool:
    """ "Talks planned for Monday were put off on Sunday": Monday is the meeting's, Sunday the report's."""
    before = scene.document.plain[max(0, mention.start - 24) : mention.start].lower()
    if certainty == "denied" and _TOOK_PLACE.search(
        before + scene.document.plain[mention.end : mention.end + 30]
    ):
        return True
    if certainty == "denied" and " denied" in scene.document.plain[mention.end : mention.end + 60]:
        return True  # "reports of a meeting on Sunday were denied"
    if _PLANNED_FOR.search(scene.document.plain, max(0, mention.start - 80), mention.start):
        return True
    sentence = scene.document.sentence_at(mention.start)
    earlier = scene.document.plain[sentence.start : mention.start].lower() if sentence else before
    stems = next(stems for status, stems in events.FIXED_STATUS if status == certainty)
    if certainty != "denied" and not any(stem in earlier for stem in stems) and len(earlier) > 4:
        return True
    return bool(
        re.search(
            r"(?:for|to|until|till|due|planned|scheduled|from|set|most recently|'s) (?:on |next |the )?\Z",
            before,
        )
    ) or bool(
        re.match(
            r"'s (?:talks|meeting|summit|round|session)", scene.document.plain[mention.end : mention.end + 12]
        )
    )


# ── how sure, how, at what level ────────────────────────────────────────────────────────────────


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
        for level, stems in _LEVELS:
            if stems.search(text) and not (level == "leaders" and "vice" in text):
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
