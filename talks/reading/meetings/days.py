"""Which days of a sentence are its meeting's, and which those of a deadline, a report or another event."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.dates.expressions import (
    AFTER_DAYS,
    CONCLUDED,
    CONCLUDING,
    ENDED_AFTER,
    ENDED_DAYS,
    FOR_ITS_NTH_DAY,
    NTH_DAY,
    OF_SO_MANY,
    PARTED_AFTER,
    YEAR_OF_BOTH,
    DateMention,
)
from talks.reading.dates.relative_days import from_day
from talks.reading.dates.when import Tense, either
from talks.reading.findings import Certainty, When
from talks.reading.meetings.listed_days import listed_with
from talks.reading.meetings.other_days import of_the_cue
from talks.reading.meetings.planned_days import is_over, is_planned_day
from talks.reading.meetings.years_told import its_year, lies_behind, with_its_month
from talks.reading.occasions.segments import Segment
from talks.reading.occasions.surroundings import aside_of_its_subject
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.scene import Scene

_EXACT = frozenset({"iso", "md", "dm", "dw", "nth", "wd"})
_FAR = 300  # characters of a sentence before a cue, or before a day
_TOLD_BEFORE = 400  # characters back to the day that "the next day" follows
_THAT_OPENED = re.compile(
    r",? (?:that|which) (?:had )?(?:opened|began|begun|started|kicked off|got under ?way)\b"
)
# "arrived on Monday for talks | due to begin on Thursday"
_DUE_TO_OPEN = re.compile(
    r"(?: (?:with|between|on) [^,;.]{3,60}?)?,? (?:(?:that|which) (?:are|were|is|was) )?(?:due"
    r"|scheduled|set|planned"
    r"|expected) to (?:begin|start|open|resume|be held|take place)(?: (?:there|here))? (?:on )?"
)
AS_TOLD = Wording(
    r",? according to (?![^,;.]{3,60}, (?:in|on|at|with|between)\b)"
    r"| (?:a|the|its|his) (?:press release|statement|communiqu\S+) issued "
)
_FROM = re.compile(r"\b(?:convened|held|which ran|running|lasting|lasted|meeting|sitting) from \Z")
# "the referendum of March 6", "the agreement on 5 May"
_OF_ANOTHER = re.compile(
    r"\b(?:referendum|vote|election|elections|deadline|agreement|accord|deal|attack|decision|ruling|decree|resolution"
    r"|coup|raid|protest|statement|letter|declaration|massacre|truce)"
    r"(?: of (?:last )?|,? (?:that|which) (?:was|were|took|had|came|began|expired?s?)\b[^.;,]{0,40} )\Z"
)
_ITS_OWN = re.compile(r"(?:'s)? (?:[a-z-]+ ){0,2}")
_THE = re.compile(r"\b(?:the|their|its|an?|his|her|last|this|that|of|[Tt]he) \Z")
# "on Thursday, on the eve of the talks": not their day
_EVE = re.compile(r"\b(?:eve of|ahead of|(?:days?|hours?|weeks?) (?:before|after)|prior to|before)\b")
_AT_A_MEETING = re.compile(r",? (?:at|during|in) (?:a |an |the |their |its )?(?:[a-z-]+ ){0,3}")
_MEETINGS = Wording(r"\b(?:met|meet|sat|sit|talks|meeting|round|summit|session)\b")
_AFTER_MEETING = re.compile(
    r"[^\";]{0,160}\bafter (?!(?:a|several|two|three|four) (?:weeks?|months?) of)(?:(?:a|his|her|their"
    r"|holding|two) )?(?:(?!planned|scheduled|proposed|expected|cancelled|postponed)[a-z-]+ ){0,2}\Z"
)
# "moved closer on Tuesday, as | officials met in Abu Dhabi": while that was done
_WHILE_MEETING = re.compile(
    r"(?:(?! said | told | says | that )[^\";]){0,160}?,? (?:as|when|while) (?:(?! said | that"
    r" )[^\";.,]){0,90}\Z"
)
_IN_A_MEETING = re.compile(r"[^\";]{0,160}\b(?:at|in|during) (?:(?:a|an|the|their) )?(?:[a-z-]+ ){0,3}\Z")
_OVER_MONTHS = re.compile(r"\b(?:weeks|months|years|decades) of (?:[\w-]+ ){0,3}\Z")
_AFTER_HOURS = Wording(
    r"\bat (?:the )?(?:end|close|conclusion|start) of (?:an? |the |their )?(?:[\w.-]+ ){0,5}\Z"
    r"|\b(?:after|following) (?:more than |about |nearly |almost |some |over )?[\w-]+(?: long| marathon)?"
    r" (?:hours|minutes|days) of (?:[\w-]+ ){0,3}\Z"
)
_AHEAD = re.compile(r"\b(?:in|for|early|late|this|next|during|later)(?: the| early| late)? \Z")
# "will meet | again within two weeks", "reconvene in the coming days"
_SOON = re.compile(
    r"(?! (?:that|who|whom|which)\b)[^.;,\"]{0,90}? (?P<when>within (?:an?|the next|[\w-]+)(?: or"
    r" [\w-]+)? (?:hours|days?|weeks?|months?)"
    r"|(?:with)?in the (?:coming|next few|next couple of|following) (?:hours|days|weeks|months)"
    r"|before the (?:end of the (?:month|year|week)|(?:month|year|week) is out|month ends)"
    r"|at a later date|in due course|in the near future|soon|shortly"
    r"|after (?:Easter|Christmas|Ramadan|Eid|Nowruz|Diwali|Tet|the (?:[\w-]+ ){0,2}(?:holidays?"
    r"|elections?|polls|vote|recess|break|festival|harvest)))\b"
)
_WILL = re.compile(
    r"\b(?:will|would|shall|(?:is|are|was|were) to|due|expected|scheduled|planned to|set to|(?:plans?"
    r"|agreed|hopes?|hoping|intends?|promised|vowed|pledged) to)\b"
)
# "will soon hold | a new round"
_WILL_SOON = re.compile(r"\b(?:will|would) (?P<when>soon|shortly) [^,;.\"]{0,50}\Z")
_NEARBY = 40  # characters before a cue
_SEASON = re.compile(r"spring|summer|autumn|fall|winter|year")
_IN_SO_MANY_DAYS = re.compile(
    r"in (?:\d{1,2}|[a-z]+) (?:days|weeks|months|day|week|month)"
)  # it took so long
# they sat until midnight "and could continue | on Monday"
_GOES_ON_THEN = re.compile(
    r" (?:and|but|or|that|which) (?:could|may|might|will|would|should|(?:is|are|was|were) (?:due|expected|set"
    r"|scheduled) to) (?:continue|resume|go on|be resumed|be continued|reconvene)(?: [a-z]+){0,2} \Z"
)
_SPAN = re.compile(r"in (?:[a-z-]+ ){1,3}(?:days|weeks|months|years)\b")
_FIRST_IN = re.compile(r"\b(?:first|only|second|third)\b[^,;.]*\Z")  # "the first session in five months"
# "had met since Sunday": that is when they began
_RESUMES = re.compile(r"\b(?:resum|restart|reopen|reconven)\w*\b[^.;,]*\Z")
# "will host talks this week despite the storm on | Sunday"
_DESPITE = re.compile(r" (?:despite|in spite of|notwithstanding) [^,;.]*\Z")
_SPITE = frozenset({"despite", "spite", "notwithstanding"})
_ONGOING = re.compile(
    r"\b(?:met|been meeting|been talking|been going on|been under way|been held|been (?:in|at)"
    r"|taking part|negotiat\w+|sat|sitting|closeted)\b[^.;]{0,90} since (?:the )?\Z"
)
_NOT_YET = re.compile(r"\b(?:first|last|only|not|never|n't)\b")  # "met for the first time since 3 May"
_NOT_UNTIL = re.compile(r"\b(?:not|n't) [^.;,]{0,50}\b(?:until|till) (?:at least )?(?:the )?\Z")
_SINCE_FAR = 110  # characters from a verb to "since Tuesday"
_AT_A_PLACE = re.compile(r" in [A-Z]")  # "the first since October 2016 in Berlin" tells of that one
_SINCE = re.compile(r"\b(?:since|until|by) (?:the |last )?\Z")
# a day before which it must be is not its own; "before the end of the month" is all that is told
_NOT_AFTER = re.compile(r"\b(?:not? later than|(?<!day )(?<!week )before) (?:the |last )?\Z")
# "before Ramadan begins on | March 11", "until she hands over power in | August", "until after the | vote"
_BEFORE_IT = re.compile(
    r"\b(?:before|until|till) (?:[\w'-]+ ){1,6}(?:begins?|starts?|expires?|ends?|opens?|takes? (?:effect"
    r"|place|over|office)|comes? into force|runs? out|elapses?|is held|hands? over|leaves?(?: office)?"
    r"|steps? down)\b[^.;]{0,26} (?:on |in )?\Z|\buntil (?:shortly |just )?after (?:the )?\Z"
)
# "announced the resumption of talks Monday in a brief statement"
_IN_A_STATEMENT = re.compile(
    r" (?:in|by|through|via) (?:an?|its|his|her|their) (?:[a-z-]+ ){0,2}(?:statement|tweet|post|message"
    r"|communiqu\S+|interview|briefing|letter|note|bulletin|(?:news|press) (?:conference|release))\b"
)


def told_in(scene: Scene, sentence: Sentence, segment: Segment) -> list[DateMention]:
    """The days of the cue's words that are the meeting's own."""
    aside = aside_of_its_subject(scene, segment.start, segment.cue_start)
    dates = scene.dates_within(segment.start, segment.end)
    dates = [d for d in dates if scene.tells(d.start) and d.start not in aside]
    dates = [d for d in dates if _has_gone_on_since(scene, d)][-1:] or dates
    dates = [d for d in dates if not is_of_another(scene.document.plain, d)]
    dates = of_the_cue(scene, sentence, segment, dates)
    if not _SPITE.isdisjoint(sentence.words):
        dates = [d for d in dates if not _DESPITE.search(scene.document.plain, segment.cue_end, d.start)]
    dates += [
        d
        for d in scene.dates_within(max(sentence.start, segment.start - 60), segment.start)
        if _is_its_own(scene, d, segment)
    ]
    dates = [d for d in dates if not _EVE.search(scene.document.plain, d.end, max(d.end, segment.cue_start))]
    later = [d for d in dates if d.kind == "ana" and d.start > segment.cue_end]
    if later and all(d in later or d.end < segment.cue_start for d in dates):
        return later[:1]  # "arrived on Saturday and met him the following day"
    dates = _before_the_source(scene, segment, dates)
    return (
        _opening_day(scene, segment, dates)
        or _whole_span(scene, dates)
        or dates
        or _day_before(scene, sentence, segment)
    )


def _has_gone_on_since(scene: Scene, day: DateMention) -> bool:
    """ "A text issued on Friday in the villa where they had been closeted since Tuesday"."""
    met = _ONGOING.search(scene.document.plain, max(0, day.start - _SINCE_FAR), day.start)
    return met is not None and day.kind in _EXACT and _NOT_YET.search(met.group()) is None


def to_come(scene: Scene, segment: Segment) -> When | None:
    """ "Early next year", "in the spring": all that is told of what is to come, and vague."""
    for day in scene.dates_within(segment.cue_end, segment.end):
        ahead = _AHEAD.search(scene.document.plain, max(0, day.start - 24), day.start)
        if ahead and _is_vague(day) and scene.tells(day.start) and not _is_past_year(scene, day):
            return When(date_text=day.words)
    soon = _SOON.match(scene.document.plain, segment.cue_end, segment.end)
    soon = soon or _WILL_SOON.search(scene.document.plain, segment.start, segment.cue_start)
    if soon is None or not scene.tells(soon.start("when")):
        return None
    nearby = max(segment.start, segment.cue_start - _NEARBY)
    planned = _WILL.search(scene.document.plain, nearby, soon.start("when"))
    return When(date_text=soon["when"]) if planned else None


def _is_past_year(scene: Scene, day: DateMention) -> bool:
    return day.kind == "y" and scene.today is not None and day.words[-4:] < str(scene.today.year)


def _is_vague(day: DateMention) -> bool:
    exact = day.kind in ("my", "md", "dm", "dw", "range")
    return day.kind in ("y", "season") or (not exact and _SEASON.search(day.words) is not None)


def _is_its_own(scene: Scene, day: DateMention, segment: Segment) -> bool:
    """ "Asked for Friday's | session", "a draft submitted at the May 3 | talks": of any verb."""
    plain = scene.document.plain
    if _ITS_OWN.fullmatch(plain, day.end, segment.cue_start) is None:
        return False
    the = day.kind in ("md", "dm", "range") and _THE.search(plain, max(0, day.start - 8), day.start)
    return plain.startswith("'s", day.end) or bool(the)


def _opening_day(scene: Scene, segment: Segment, dates: list[DateMention]) -> list[DateMention]:
    """ "Agreed on Nov. 2, at the end of negotiations that opened on Oct. 25": the day that opened them."""
    opened = _THAT_OPENED.match(scene.document.plain, segment.cue_end, segment.end)
    opened = opened or _DUE_TO_OPEN.match(scene.document.plain, segment.cue_end, segment.end)
    return [day for day in dates if opened is not None and 0 <= day.start - opened.end() < 10][:1]


def _before_the_source(scene: Scene, segment: Segment, dates: list[DateMention]) -> list[DateMention]:
    """ "Was held on Thursday, according to a release issued today": the day of the release is another."""
    source = AS_TOLD.search(segment, scene.document.plain, segment.cue_end, segment.end)
    return [day for day in dates if day.start < source.start()] if source is not None else dates


def _whole_span(scene: Scene, dates: list[DateMention]) -> list[DateMention]:
    """ "Concluded today its session, convened from 13 to 14 October": all its days."""
    plain = scene.document.plain
    return [
        day for day in dates if len(dates) > 1 and _FROM.search(plain, max(0, day.start - 20), day.start)
    ][:1]


def _day_before(scene: Scene, sentence: Sentence, segment: Segment) -> list[DateMention]:
    """The day of what was done there: "agreed on May 6 at a meeting in Osh", "... after hours of talks"."""
    first = max(sentence.start, segment.cue_start - _FAR)
    days = scene.dates_within(first, segment.cue_start)
    if days and _AT_A_MEETING.fullmatch(scene.document.plain, days[-1].end, segment.cue_start):
        return days[-1:] if scene.tells(days[-1].start) else []
    exact = [day for day in days if _is_exact(day) and scene.tells(day.start)]
    if (
        len(exact) == 1
        and not _OVER_MONTHS.search(scene.document.plain, first, segment.cue_start)
        and _IN_A_MEETING.match(scene.document.plain, exact[0].end, segment.cue_start)
        and not _WILL.search(scene.document.plain, exact[0].end, segment.cue_start)
    ):
        return exact  # "declared on Friday that it was done, in a summit in Montevideo"
    alone = not _MEETINGS.search(segment, scene.document.plain, first, segment.cue_start)
    if len(exact) == 1 and alone and _tells_when(scene, exact[0], segment):
        return exact  # "announced on Saturday a truce after meeting Haftar in Cairo"
    if _AFTER_HOURS.search(segment, scene.document.plain, first, segment.cue_start) is None:
        return []
    return [
        day
        for day in days[:1]
        if day.kind in ("wd", "md", "dm", "range", "rel")
        and scene.tells(day.start)
        and not _WILL.search(scene.document.plain, first, day.start)
    ]


def _is_exact(day: DateMention) -> bool:
    return day.kind in _EXACT or day.words.lower() in ("today", "yesterday")


def _tells_when(scene: Scene, day: DateMention, segment: Segment) -> bool:
    """Whether what was done on the day was done after a meeting, or while they met."""
    if _EVE.search(scene.document.plain, day.end, segment.cue_start):
        return False  # "on Sunday, two days after meeting him"
    ways = (_AFTER_MEETING, _WHILE_MEETING)
    return any(way.match(scene.document.plain, day.end, segment.cue_start) for way in ways)


def is_of_another(plain: str, day: DateMention) -> bool:
    """Whether the words around a day tell of another event than a meeting."""
    return _is_other(day, plain[max(0, day.start - 60) : day.start], plain[day.end : day.end + 40])


def _is_other(mention: DateMention, before: str, after: str) -> bool:
    """A year, a season, or the day of something else: "the Monday deadline"."""
    if re.match(
        r" (?:(?:border|armed|deadly|military|bloody|cross-border) )?(?:deadline|agreement|deal|attacks?"
        r"|strikes?|statement|report|raids?|vote|election|announcement|resolution|ceasefire|clash(?:es)?|fighting"
        r"|violence|war|coup|massacre|bombings?|killings?|referendum|truce|protests)\b",
        after,
    ):
        return True
    if _IN_A_STATEMENT.match(after):
        return True
    if _BEFORE_IT.search(before) or (mention.kind in _EXACT and _NOT_AFTER.search(before)):
        return True
    if _OF_ANOTHER.search(before):
        return True
    if _NOT_UNTIL.search(before):
        return _is_vague(mention)  # "will not meet again until 5 June": on that day they may
    if (_SINCE.search(before) and not _ONGOING.search(before) and not _AT_A_PLACE.match(after)) or (
        _SPAN.match(mention.words) and _FIRST_IN.search(before)
    ):
        return True
    return _is_vague(mention)


def whens_of(scene: Scene, dates: list[DateMention], tense: Tense, certainty: Certainty) -> list[When]:
    if certainty == "held":
        dates = [d for d in dates if not _IN_SO_MANY_DAYS.fullmatch(d.words)]
        dates = [
            d for d in dates if not _GOES_ON_THEN.search(scene.document.plain, d.start - _NEARBY, d.start)
        ]
    if certainty in ("postponed", "cancelled", "denied"):
        dates = [d for d in dates if is_planned_day(scene, d, certainty)]
        weekday = any(d.kind in ("wd", "rel") for d in dates)  # and of "7 June" the nearer of two
        tense = "future" if certainty == "postponed" and weekday else "none"
        if dates and is_over(scene, dates[0]):
            tense = "past"  # "planned for Monday, was cancelled because of a storm"
    exact = [d.start for d in dates if d.kind in _EXACT]
    dates = [
        d for d in dates if d.kind != "ana" or d.start > max(exact, default=0)
    ]  # "a week earlier, on 4 May"
    found = []
    skip = False
    for number, mention in enumerate(dates):
        if skip:
            skip = False
            continue
        following = dates[number + 1] if number + 1 < len(dates) else None
        day = _in_the_year_of(scene, mention, following, tense) or _day_of(scene, mention, tense)
        if tense == "past" and lies_behind(scene, mention, day):
            day = _day_of(scene, mention, "over")
        if (
            following
            and scene.document.plain[mention.end : following.start] in (" or ", " or on ")
            and mention.kind == following.kind
        ):
            words = scene.document.plain[mention.start : following.end]
            day, skip = either(day, scene.resolve(following.words, tense), words), True
        found.append(day)
        found += listed_with(scene, mention, tense)
    return found


def _in_the_year_of(
    scene: Scene, day: DateMention, following: DateMention | None, tense: Tense
) -> When | None:
    """ "On July 31 | and September 14 last year": the year is told once, with the last day."""
    if following is None:
        return None
    words = scene.document.plain[day.start : following.end]
    return scene.resolve(words, tense) if YEAR_OF_BOTH.fullmatch(words) else None


def _day_of(scene: Scene, mention: DateMention, tense: Tense) -> When:
    """The day that the words tell, alone or by the day told before: "the next day"."""
    if year := its_year(scene, mention):
        return replace(
            scene.resolve(f"{mention.words} {year}", tense), date_text=mention.words, label=mention.words
        )
    if month := with_its_month(scene, mention):
        return replace(scene.resolve(month, tense), date_text=mention.words, label=mention.words)
    if mention.kind != "ana":
        return scene.resolve(_with_duration(scene, mention), tense)
    told = scene.dates_within(max(0, mention.start - _TOLD_BEFORE), mention.start)
    exact = [day for day in told if day.kind in ("iso", "md", "dm", "wd", "rel")]
    anchor = scene.resolve(exact[-1].words, "past" if tense == "none" else tense) if exact else When()
    return from_day(mention.words, anchor.earliest if anchor.precision == "day" else None)


def _with_duration(scene: Scene, mention: DateMention) -> str:
    """ "Three days of talks ended on Tuesday": the words that tell the first day."""
    plain = scene.document.plain
    if _RESUMES.search(plain, max(0, mention.start - 60), mention.start):
        return mention.words  # "will resume on Tuesday after three days of work"
    ended = CONCLUDED.match(plain, mention.end, mention.end + 50) or AFTER_DAYS.match(
        plain, mention.end, mention.end + 150
    )
    if CONCLUDING.search(plain, max(0, mention.start - 40), mention.start):
        ended = ended or OF_SO_MANY.match(plain, mention.end, mention.end + 70)
    ended = ended or FOR_ITS_NTH_DAY.match(plain, mention.end, mention.end + 70)
    if ended is not None:
        return plain[mention.start : ended.end()]
    sentence = scene.document.sentence_at(mention.start)
    first = max(sentence.start if sentence else 0, mention.start - 160)
    patterns = (ENDED_AFTER, ENDED_DAYS, PARTED_AFTER, NTH_DAY)
    match = next((found for one in patterns if (found := one.search(plain, first, mention.end))), None)
    return plain[match.start() : mention.end] if match and match.end() <= mention.start else mention.words
