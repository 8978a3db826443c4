"""What sounds like an answer and is none: why talks failed, what was settled, what may yet be done."""

from __future__ import annotations

import re

from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording

# "under the 2015 deal, Iran agreed to": long settled
_SETTLED = re.compile(
    r"\b(?:under|in|by) (?:the|that|its|an?) [^.;]{0,40}\b(?:deal|accord|agreement|pact|treaty)\b", re.I
)
_WHEN_THEY = re.compile(r"\bwhen (?:they|both|the two \w+) (?:\w+ly )?\Z")
_OF_A_YEAR = re.compile(r"\b(?:19|20)\d\d (?:\w+ )?(?:deal|accord|agreement|pact|treaty)\b")
_UNTIL = re.compile(r"\b(?:until|unless|before) (?:[\w'-]+ ){1,6}\Z", re.I)
# "broke up after the rebels | refused to sit"
_WHY = re.compile(r"\b(?:after|because|since|when|as) (?!that\b|well\b|it has\b)(?:[\w'-]+ ){1,7}\Z", re.I)
_REFUSED = re.compile(
    r"(?:refus|declin)ed to\b(?! [\w ]{2,30}\b(?:proposal|demand|offer|request|condition|plan|call)s?\b)"
)
# "would refuse to ratify": nothing was put to it yet
_WILL = Wording(r"\b(?:will|would) (?:\w+ly )?(?:refuse to|reject) ?\Z")
# "could reject", "are expected to accept": a guess
_MAY = re.compile(
    r"\b(?:could|may|might|must|should|can|ought to|(?:likely|unlikely|expected|sure|bound|set|about"
    r"|certain|free|entitled) to) (?:\w+ly |still |yet |well |also )?\Z"
)
_PLAIN = re.compile(
    r"(?:reject|refuse|decline|dismiss|spurn|rebuff|turn|veto|block|oppose|approve|endorse|resist)\b", re.I
)
# "insisted that Oman should | accept it", "is likely to | accept it": asked of it, or guessed
_SHOULD = re.compile(
    r"\b(?:must|should|(?:ought|ha(?:s|d|ve)|needs?|likely|unlikely|expected|sure|set|bound|about"
    r"|certain) to) (?:\w+ly |also |first )?\Z"
)
_TAKES = re.compile(r"(?:accept|agree)\b", re.I)
# "announced that it had been | accepted": what was accepted accepts nothing
_IS_DONE = re.compile(r"\b(?:been|was|were|being|is|are|be) (?:\w+ly )?\Z")
_DONE = re.compile(
    r"(?:accepted|rejected|refused|approved|endorsed|declined|dismissed|rebuffed|spurned|granted|welcomed"
    r"|ignored|snubbed|vetoed|overruled|ruled out|(?:turned|shot|voted|thrown|brushed) (?:down|out|aside))\b"
    r"(?! (?:\w+ly )?by\b)"
)
_FOR_ANOTHER_TO = Wording(r"\bfor (?:[\w'.-]+ ){1,5}to \Z")  # "pressed for Israel to | accept"
# "has long | opposed": a line of old, that answers nobody today
_LONG = r"(?:has|have|had) (?:long|always|traditionally|historically) \Z"
_OF_OLD = re.compile(rf"\b{_LONG}")
# "asked for a vote, something Iran has long | refused"
_OF_WHAT_WAS_ASKED = re.compile(
    rf"\b(?:which|that|something|demand|condition|request|idea|step|proposal) (?:[\w'-]+ ){{1,4}}{_LONG}"
)
_OLD_VERB = re.compile(r"(?:oppose|resist|reject|refuse|rule)[a-z]*", re.I)
# "had at first | refused", "Had they | accepted": overtaken, or never done
_OVERTAKEN = Wording(
    r"\b(?:at first|initially|originally)(?:,| had)? \Z|(?<![a-z,] )\bHad (?:the )?(?:[\w'-]+ ){1,4}\Z"
)
# "under the text agreed in April"
_MADE_OUT = Wording(
    r"\b(?:the|an?|that|this|of)(?: [\w-]+){0,2} (?:text|deal|terms?|plan|accord|agreement|draft|document"
    r"|roadmap|framework|declaration|pact|truce|protocol|timetable|package|compromise|formula|version)s?"
    r" (?:\w+ly |already |first )?(?:agreed|accepted|approved|endorsed|rejected)\Z"
)
# "as in 1956, when Moscow | rejected"
_IN_A_YEAR = Wording(r"\b(?:[Ii]n|[Bb]ack in) (?:[A-Z][a-z]+ )?((?:19|20)\d\d)\b[^.;]*\Z")
_LONG_AGO = 2  # years
# "declined to give odds", "refused to name a date": he tells nothing, and answers nobody
_TELLS_NOT = re.compile(
    r"(?:declin(?:es?|ed|ing) to discuss (?:\"|private|details|[^.;\"]{2,60}? with (?:reporters"
    r"|journalists|the (?:press|media)|this (?:news)?paper|us\b))|(?:declin|refus)(?:es?|ed"
    r"|ing) to (?:comment|name|elaborate|speculate|disclose|reveal|say|confirm|go into|be (?:drawn|named"
    r"|identified)|give (?:odds|details|(?:any )?further|an? (?:date|figure|number|reason|timetable"
    r"|timeline)|his|her))\b)",
    re.I,
)
# "rejected the charge": what is alleged was not asked for
_ALLEGED = re.compile(
    r"(?:reject|dismiss|den|refut|shrug|brush)(?:ed|ied|ged)(?: off| aside)? (?:the|these|such|those|any|all"
    r"|this|that|its|[\w.]+'s) (?:[\w-]+ )?(?:charge|accusation|allegation|criticism|rumou?r|assertion"
    r"|insinuation)s?\b",
    re.I,
)
_THAT = re.compile(r"(?:agree|accept)[sd]?(?:ed)? that\b", re.I)
_BOTH = re.compile(r"\b[Bb]oth (?:[\w'-]+ ){0,2}\Z")  # "and both | agreed that": with each other


def is_no_answer(plain: str, sentence: Sentence, stance: str, match: re.Match[str], year: int | None) -> bool:
    """`year` is that of the article."""
    first, start = sentence.start, match.start()
    if _WILL.search(sentence, plain, first, match.end()) or _MADE_OUT.search(
        sentence, plain, first, start + len(match.group().split()[0])
    ):
        return True
    if _TELLS_NOT.match(plain, start) or _ALLEGED.match(plain, start):
        return True
    if _THAT.match(plain, start) and _BOTH.search(plain, first, start):
        return True
    if _REFUSED.match(plain, start) and _WHY.search(plain, first, start):
        return True
    if _TAKES.match(plain, start) and _SHOULD.search(plain, first, start):
        return True
    if _DONE.match(plain, start) and _IS_DONE.search(plain, first, start):
        return True
    if _OVERTAKEN.search(sentence, plain, first, start) or _FOR_ANOTHER_TO.search(
        sentence, plain, first, start
    ):
        return True
    if _PLAIN.match(plain, start) and _MAY.search(plain, first, start):
        return True
    if _OLD_VERB.match(plain, start) and _OF_OLD.search(plain, first, start):
        return _OF_WHAT_WAS_ASKED.search(plain, first, start) is None
    told = _IN_A_YEAR.search(sentence, plain, first, start)
    if told is not None and year is not None and int(told[1]) <= year - _LONG_AGO:
        return True
    return stance == "accepts" and any(
        pattern.search(plain, first, start) for pattern in (_UNTIL, _SETTLED, _WHEN_THEY)
    )


def is_of_an_old_deal(plain: str, start: int, end: int) -> bool:
    """ "Accepted the 2015 accord": what was accepted is history."""
    return _OF_A_YEAR.search(plain, start, end) is not None
