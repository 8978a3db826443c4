"""The expressions in which an article words a day, a week, a month or a season."""

from __future__ import annotations

import re
from dataclasses import dataclass

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# kinds of days that are told to the day, and those told to the month
TO_THE_DAY = frozenset({"iso", "far", "md", "dm", "dw", "nth", "range", "wd", "rel"})
TO_THE_MONTH = frozenset({"my", "m", "lm"})
YEARLESS = frozenset({"md", "dm", "range", "dw", "part", "m", "lm"})  # that may leave out the year
MONTHS = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
]  # fmt: skip
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "ten": 10,
}  # fmt: skip
SATURDAY = WEEKDAYS.index("saturday")
SEASON_STARTS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

NTH_WORDS = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third",
    "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth",
    "thirtieth", "thirty-first",
]  # fmt: skip
_IN_WORDS = "|".join(sorted(NTH_WORDS, key=len, reverse=True))
A_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b(?!-[a-z])\.?)"
)
NTH = r"\d{1,2}(?:st|nd|rd|th)?"
YEAR = r"(?:19|20)\d\d"
# "2019", "of last year"
_ITS_YEAR = rf"(?:,? {YEAR}| (?:of )?(?:last|this|next) year)"
# "the March 23 Movement" is no day
_NAMED_AFTER_IT = r" (?:Democratic |Revolutionary |National )?(?:Movement|Alliance|Brigade|Revolution|Army"
_NAMED_AFTER_IT += r"|(?:Joint |Common )?(?:Declaration|Agreement|Accords?|Protocol|Communique))"
_PART = r"(?: (?:morning|afternoon|evening|night))?"
_PART_OF = (
    r"(?:the )?(?:(?:very )?(?:end|middle|start|beginning)"
    r"|(?:first|second|third|fourth|last) (?:week|half|quarter|third|days))"
)
# a day that another one tells
ANAPHOR = (
    r"(?:[Tt]he (?:next|following|same|previous|preceding) (?:day|morning|afternoon|evening|night)"
    r"|[Tt]hat (?:same )?(?:day|morning|afternoon|evening|night)|[Oo]n the eve(?=[,.;]|\Z)"
    r"|(?:[Aa] few |[Ss]everal )?[Hh]ours later|[Tt]he (?:night|evening) before(?=[,.;]|\Z)"
    r"|(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Tt]en) (?:days?"
    r"|weeks?) (?:later|earlier)|[Tt]he day (?:before|after)(?! (?:yesterday|tomorrow|the|an?|his|her"
    r"|its|their|that|they|he|she|it|of|[A-Z])\b))"
)
COUNT = r"(?:\d{1,2}|a|an|one|two|three|four|five|six|seven|ten)"
COUNT_OPENS = r"(?:A|One|Two|Three|Four|Five|Six|Seven|Ten)"  # a sentence
EXPRESSION = re.compile(
    rf"\b(?=\w)(?:"
    rf"(?P<iso>\d{{4}}-\d\d-\d\d)"
    rf"|(?P<far>(?:a|one|two|three) weeks? (?:from|on) (?:today|tomorrow|now|{A_WEEKDAY}))"
    rf"|(?P<range>{NTH} {_MONTH} ?(?:[-–]|to|until|through) ?{NTH} {_MONTH}{_ITS_YEAR}?"
    rf"|{_MONTH} {NTH} ?(?:[-–]|to|until|through) ?{_MONTH} {NTH}{_ITS_YEAR}?)"
    rf"|(?:{A_WEEKDAY}(?:,? (?:the )?| \())?"
    rf"(?P<md>{_MONTH} {NTH}(?: ?(?:[-–]|to|and|or) ?{NTH}(?! {_MONTH}))?{_ITS_YEAR}?)"
    rf"(?![\d%])(?!{_NAMED_AFTER_IT})\)?"
    rf"|(?:{A_WEEKDAY}(?:,? (?:the )?| \())?"
    rf"(?P<dm>{NTH}(?: ?(?:[-–]|to|and|or) ?{NTH})?(?: of)? {_MONTH}{_ITS_YEAR}?)\b"
    rf"|(?P<dw>(?:the (?:{_IN_WORDS})(?: (?:to|and|until) the (?:{_IN_WORDS}))? of {_MONTH}"
    rf"|{_MONTH} (?:the )?(?:{_IN_WORDS})){_ITS_YEAR}?)\b"
    r"|(?P<nth>the \d{1,2}(?:st|nd|rd|th) of (?:this|next|last) month"
    r"|(?<=\b[Oo]n )the \d{1,2}(?:st|nd|rd|th)(?= (?:and|at|in|to|for|but|by|with|was|were|had|after)\b"
    r"|[.,;)]|\Z))"
    rf"|(?P<part>(?:{_PART_OF}) of (?:{_MONTH}(?: {YEAR})?|{YEAR}"
    r"|(?:the|this|next|last) (?:month|year|week)))"
    rf"|(?P<wd>(?:(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]his coming|[Tt]his past|the following) )?{A_WEEKDAY}{_PART}"
    r"(?! (?:Times|Telegraph|Mail|Mirror|Express|Herald|Tribune|Post|Star|Observer|Nation|Monitor)\b)"
    r"(?: (?:of )?(?:this|next|last) week)?)"
    rf"|(?P<week>the week of {_MONTH} {NTH})"
    rf"|(?P<rel>[Tt]he day (?:before yesterday|after tomorrow)|[Tt]oday|[Tt]onight"
    rf"|(?:[Ll]ate |[Ee]arly )?(?:[Yy]esterday|[Tt]omorrow){_PART}"
    rf"|[Ll]ast night|[Tt]his (?:morning|afternoon|evening)"
    rf"|the coming (?:days|weeks|months)|(?:[Oo]ver|[Aa]t) the weekend"
    rf"|(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) )?(?:[Tt]his|[Nn]ext|[Ll]ast|[Tt]he coming) (?:week"
    rf"|weekend|month|year|spring|summer|autumn|fall|winter)"
    rf"|(?<=\b[Ii]n )the (?:spring|summer|autumn|fall|winter)|(?:{COUNT}|{COUNT_OPENS}) (?:days|weeks"
    rf"|months|day|week|month|years|year) ago"
    rf"|in {COUNT} (?:days|weeks|months|day|week|month)(?: time|' time|(?! of\b)))\b"
    rf"|(?P<ana>{ANAPHOR})"
    rf"|(?P<my>(?:(?:early|mid|late)[ -])?{_MONTH}(?:,? (?:of )?{YEAR}| (?:of )?(?:last|this|next) year))"
    rf"|(?:(?<=\b[Ii]n )|(?<=\bfor )|(?<=\buntil ))(?P<m>(?:(?:early|mid|late)[ -])?{_MONTH})(?! \d)"
    rf"|(?P<lm>(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Mm]id|[Ll]ate)[ -]{_MONTH})(?! \d)"
    rf"|(?P<season>(?:spring|summer|autumn|fall|winter) (?:of )?{YEAR})"
    rf"|(?<=\b[Ii]n )(?P<y>{YEAR})"
    rf")(?!\w)"
)
# "July 31 and September 14, 2019": the year is told once, with the last day
YEAR_OF_BOTH = re.compile(
    rf"(?P<day>(?:{_MONTH} {NTH}|{NTH} {_MONTH})) and (?:on )?(?:{_MONTH} {NTH}|{NTH} {_MONTH})"
    rf"(?P<year>{_ITS_YEAR})"
)
_DAYS_LONG = r"two|three|four|five|six|seven|eight|ten"
# "three days of talks ended on Tuesday", "two-day talks wrapped up on Friday"
ENDED_AFTER = re.compile(
    rf"\b(?P<count>{_DAYS_LONG})(?: days of [a-z]|-day (?:talks|round|meeting|summit|session|negotiations"
    r"|conference|gathering|dialogue|consultations|discussions)\b)[^.;]{0,110}?\b(?:ended|concluded|closed"
    r"|wrapped up|wound up|finished|adjourned|broke up|(?:came|drew) to (?:an end|a close))\b",
    re.I,
)
# "after three days of talks in Geneva, the delegations parted on Thursday"
PARTED_AFTER = re.compile(
    rf"\bafter (?P<count>{_DAYS_LONG})(?: days of [a-z]|-day (?:talks|negotiations|discussions)\b)"
    r"(?:(?! will | to | again|that |which |began|opened|started|fighting|clashes|violence|mourning|war"
    r" |battle)[^.;]){0,140}? (?:on )?(?=[A-Z][a-z]+day)",
    re.I,
)
# "ended two days of talks in Geneva on Thursday"
ENDED_DAYS = re.compile(
    rf"\b(?:concluded|ended|wrapped up|wound up|finished|closed|completed) (?:(?:an?|the|their|its) )?"
    rf"(?P<count>{_DAYS_LONG})(?: days of|-day [a-z]+)\b[^.;]{{0,110}}? on ",
    re.I,
)
# "this afternoon concluded two days of talks"
CONCLUDED = re.compile(
    r" (?:concluded|ended|wrapped up|wound up|finished|closed|completed)(?: here| today| in [A-Z]\w+"
    rf"| without [^,.;]{{3,30}}?)* (?:(?:an?|the|their|its) )?"
    rf"(?P<count>{_DAYS_LONG})(?: days of|-day [a-z]+)\b",
    re.I,
)
# "agreed on Thursday to go on, after two days of talks"
AFTER_DAYS = re.compile(
    r"[^.;]{0,110}?\b(?:after|following) (?:a |the )?(?:marathon"
    rf" )?(?P<count>{_DAYS_LONG})(?:(?: (?:long|full|marathon|tense))? days of\b"
    r"|-day (?:[a-z-]+ )?(?:talks|round|meeting|session|negotiations?|conference|gathering|dialogue"
    r"|discussions)\b)",
    re.I,
)
# "concluded on Monday in Cairo | a three-day round"
OF_SO_MANY = re.compile(
    rf"[^.;]{{0,40}}? (?:an? )?(?P<count>{_DAYS_LONG})(?:-day | (?:full |long )?days of )(?:[a-z-]+"
    rf" )?(?:talks|round"
    r"|meetings?|summit|session|negotiations|conference|gathering|consultations|discussions)\b"
)
CONCLUDING = re.compile(
    r"\b(?:ended|concluded|wrapped up|wound up|finished|closed|completed) (?:here |late |on )*\Z"
)
ORDINAL_DAYS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
# "met for a third day in Nairobi on Wednesday"
NTH_DAY = re.compile(
    r"\b(?:(?:for|[Oo]n|now in) (?:a|the|their|its)|(?:began|opened|started|entered|into|held|in"
    r"|holding|resumed|continued|ended|concluded|finished) (?:a|the|their|its)"
    r"|[Tt]he(?= [a-z]+ and (?:final|last) day of (?:[\w'-]+ ){0,6}(?:talks|meetings?|round|negotiations"
    r"|session|summit|conference|consultations|dialogue)\b)) "
    rf"(?P<nth>{'|'.join(ORDINAL_DAYS[1:])})(?: straight| and final| and last"
    rf"| consecutive)? day\b[^.;]{{0,70}}? (?:on )?(?=[A-Z])"
)
# "met on Saturday | for the second day of a new round"
FOR_ITS_NTH_DAY = re.compile(
    rf"[^.;]{{0,30}}? (?:for|on|in) (?:the|a|its|their) (?P<nth>{'|'.join(ORDINAL_DAYS[1:])})(?: and"
    r" (?:final|last)| straight| consecutive)? day\b"
)
CLOCK = re.compile(r"\b(?:at|from) (\d{1,2})(?:[:.](\d\d))? ?(a\.?m\.?|p\.?m\.?)?(?= |,|$|\b)")
# without one of these a sentence holds no date: one quick look saves the long one
_DIGIT = re.compile(r"\d")
_HINT = re.compile(
    r"day|month|week|year|tonight|tomorrow|last night|this (?:morning|afternoon|evening)"
    r"|spring|summer|autumn|fall|winter|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression in the plain text; `kind` names the pattern that found it."""

    start: int
    end: int
    words: str
    kind: str


def dates_in(plain: str, start: int, end: int) -> list[DateMention]:
    """Return the date expressions between two offsets, in order."""
    found: list[DateMention] = []
    if _DIGIT.search(plain, start, end) is None and _HINT.search(plain, start, end) is None:
        return found
    for match in EXPRESSION.finditer(plain, start, end):
        kind = match.lastgroup or ""
        first = match.start(kind) if kind in ("m", "y") else match.start()
        found.append(DateMention(first, match.end(), plain[first : match.end()], kind))
    return found
