"""Which words of a sentence rule which place and date: its cues of meetings, speech and other things."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talks.reading.occasions import events
from talks.reading.occasions.joint_acts import AGREEING, HELD_ALREADY, TRAVELLING
from talks.reading.occasions.occasions import tells_of_a_meeting
from talks.reading.occasions.series import COUNTING
from talks.reading.occasions.signings import SIGNINGS, STRIKING
from talks.reading.occasions.surroundings import next_word, words_between
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_TRIGGERS_OF_SPEECH = frozenset(cues.SPEECH_VERBS) - {"going", "went", "meeting", "ask", "add"}
# "Following a meeting between A and B in X, | a new round took place in Y"
_OPENING = re.compile(
    r"(?:\A|[.!?\"] |\n)\s*(?:Following|After|Before|Ahead of|Prior to|Since|Despite|Days after)\b[^,]*\Z"
)
# ", but Russia will", ", will", " and then", "a day after", " and met"
_NEW_CLAUSE = re.compile(
    r"[;:] |(?<= was the first) (?=since\b)|,? (?:but|while|whereas|although|though|and then"
    r"|(?:a|one|two|three) (?:day|week|month|year)s? (?:after|before))\b"
    r"|, and (?=[^,;]{0,60}\b(?:will|would|is|are|was|were|had|has|have|met)\b)"
    r"|, (?=(?:will|would|is|are|was|were|had|has|have)\b)| and (?=(?:will|would|is|are|were)\b)"
    r"|,? and (?=(?:the|an?) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next)\b)"
    r"|(?<=day), (?=[A-Z])"
    r"| and (?=to (?:meet|hold|travel|visit|receive)\b)"
)
# "said on Tuesday | it would", "told reporters | that he had"
_REPORTED = re.compile(
    r"(?:,? (?!when\b|where\b|after\b|before\b|while\b|as\b|if\b|wh[ioy]\w*\b)[^\s,;\"]+){0,6}?"
    r" (?=(?:that|it|he|she|they|(?:an?|the|its|his|her|their|(?!\w+day\b)[A-Z]\w+)(?= [^,;\"]{3,90}"
    r" (?:would|will)\b)) (?!is\b|was\b)[^;\"]*\Z)"
)
_REPORTING = cues.word_set("said says told announced confirmed stated added reported noted disclosed")
MET = frozenset({"met", "meet", "meets"})
_AHEAD = 12  # letters that a clause's first words reach into its cue
_VISITS = frozenset({"visit", "visits", "visited", "visiting"})
# "signed the | accord in Washington": the place is where it was signed
_DEALS = frozenset({"accord", "agreement", "deal", "pact", "treaty", "truce", "ceasefire", "resolution"})
_CALLS = frozenset({"call", "spoke", "spoken", "phone", "talked", "conversation"})
_AGREED_ON = frozenset(["meet", "hold", "resume", "reconvene", "continue", "begin", "start", "talks"])
_THEY_SIGNED = re.compile(
    r"\b(?:they|which|that|their (?:leaders|presidents|ministers|teams|negotiators|predecessors)|[A-Z][\w'-]+"
    r" and [A-Z][\w'-]+) (?:had )?(?:signed|reached|struck|made|forged|concluded)\b"
)
_ONE_MORE = frozenset({"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"})
_AND_HELD = re.compile(r"\b(?:on|last|in) [^,;]{3,40} and (?:then )?(?:held|had|made) (?:an? )?")
# "met A in Geneva on Monday | and later held | talks with B"
_AND_LATER = re.compile(
    r"\band (?P<clause>(?:[A-Z][\w'-]+ (?:[\w'-]+ ){0,5}?|he |she )?(?:had )?(?:also|then|later"
    r"|separately|afterwards|subsequently|earlier)) (?:(?:held|had|made) (?:[a-z-]+ ){0,2})?\Z"
)
_WITH_ANOTHER = re.compile(
    r"(?:met|saw|received|telephoned|phoned|called) (?:the |[A-Z])"
    r"|[a-z-]+(?: [a-z-]+)?(?: by (?:tele)?phone)? (?:with|to) (?:the |his |her |[A-Z])"
)
_ON_A_VISIT = re.compile(r"\b(?:in|on|during) (?:an?|his|her|their|its) (?:[\w-]+ ){0,3}\Z")
_IN_THEIR_FIRST = re.compile(
    r" (?:in|for) (?:their|his|her|its|the) (?:first|second|third|fourth|only|latest) (?:[\w-]+ ){0,3}\Z"
)
_TO_PREPARE = re.compile(
    r"\b(?:to|in order to) (?:co-?ordinate|prepare|arrange|plan|organi[sz]e|set up|(?:make|finali[sz]e"
    r"|discuss|review)"
    r" (?:the )?(?:final )?(?:preparations|arrangements)|pave the way|lay the ground(?:work)?)\b"
    r"|\bin preparation (?:for|of)\b"
)
_BESIDE_IT = re.compile(r", and (?:an?|another) (?:[\w-]+ ){0,2}\Z")
_AND_THEN_DID = re.compile(
    r" and (?:then |later |afterwards )?(?:(?:held|had) (?:an? |more |further )?(?:[a-z-]+ )?)?\Z"
)
_ONCE_MORE = ("meeting again", "meet again", "meeting once more", "meeting anew")
_WHO_WAS_THERE = re.compile(r", who [^;.\"]*\Z")
_ANOTHER = re.compile(r", (?:[a-z]+ ){0,2}(?:[a-z-]+ )?\Z|, [A-Z]")
_THERE_DID = cues.word_set(
    "held holds opened began started received spent heard saw sees conferred talked discussed had consulted"
)
_WHERE_DID = MET | _THERE_DID
_TALKS = events.MEETING_NOUNS - _VISITS
_AND_DID = MET | {"received", "see", "talked", "conferred", "consulted", "spoke", "saw"}
# "left Cairo on Tuesday after three days of | talks"
_LEFT_AFTER = re.compile(
    r" (?:the )?[A-Z][\w' ]{2,30}?,? (?:(?:late |early )?(?:on )?[A-Z][a-z]+day |yesterday |today "
    r"|overnight )?(?:after|following|at the end of) [^,;.]{0,60}?\b(?:talks|meetings?|negotiations"
    r"|consultations|discussions|round)\b"
)
_OF_THE_TRUCE = frozenset({"village", "line", "monitors", "committee"})  # "the truce village"
_STOPPED = events.MEETING_NOUNS | _OF_THE_TRUCE
_OF_PEOPLE = frozenset({"received", "met", "saw", "hosted", "told", "spoke", "welcomed", "see", "meet"})
_MEETS = frozenset({"see", "mee", "rec", "hos", "spe"})
_IS_DUE = re.compile(r"\b(?:is|are|was|were) (?:also |then |later )?(?:due|to|expected|scheduled|set)\b")
_SUBJECTS = cues.word_set(
    "deal agreement accord pact treaty truce ceasefire resolution sanctions war fighting election elections "
    "invasion attack attacks strikes missiles missile troops ultimatum deadline"
)
_TALKED_ABOUT = re.compile(
    r"(?: (?:in|on|with|between|at) [A-Z][^,;.]{1,50}?)? (?:on(?! (?:[A-Z]\w+day|[A-Z][a-z]+\.? \d"
    r"|\d))|about|over|for|towards?|aimed at [a-z]+ing|to (?:discuss|end"
    r"|extend|revive|salvage|agree|negotiate|review|reach|conclude|finali[sz]e|seal|secure|save|clinch))"
    r" (?:[a-z]+ing )?(?:the |an? |its |their |his )?(?:(?!after|before|when|since|until"
    r"|following)[\w'-]+ ){0,4}"
)
_ON_A_DEAL = frozenset(
    {"discussed", "discuss", "raised", "raise", "reviewed", "review", "took", "take", "explored"}
)
_WITH_A_DEAL = SIGNINGS | {"signatures"} | STRIKING | AGREEING | TRAVELLING | _ON_A_DEAL
_BROKE = re.compile(
    r"(?:collapsed|broke (?:up|down|off))(?: without [^,;.]{3,40}?)? (?:(?:in|at) (?:the )?[A-Z]"
    r"|(?:on |late )?[A-Z][a-z]+day\b)"
)
_NO_MORE_TALKS = re.compile(
    r"\b(?:[Tt]alks|[Nn]egotiations|[Rr]ound|[Mm]eeting|[Ss]ession|[Dd]ialogue|[Cc]onsultations)"
    r"(?: (?:between|in|on|over|of|with|with the|about)\b[^,;.]{0,80})? (?:then |also |again )?\Z"
)


@dataclass(slots=True)
class Segment:
    """A stretch of a sentence that one cue rules; `cue` is "" where it is not a meeting."""

    cue: str
    start: int
    end: int
    cue_start: int
    cue_end: int
    parts: frozenset[str]  # the words of its sentence, and what they are put together from


_MARKING = (
    events.MEETING_NOUNS | COUNTING | events.MEETING_VERBS | events.ARRIVALS
    | events.SINKS | _TRIGGERS_OF_SPEECH | {"conference"}
)  # fmt: skip
_WHICH_HE_SAID = re.compile(r"\b(?:which|that) (?:(?:the |its |his )?[\w'-]+ ){1,3}\Z")
_AS_HE = re.compile(r", as [^,;.\"]{2,40} \Z")
_HE_SAID = re.compile(r", (?:(?!(?:who|which|but|and|when|where|he|she|it|they|you|we)\b)[\w.'-]+ ){1,5}\Z")
_COMMA_THEN = re.compile(
    r"(?: (?:on )?[A-Z]\w+day)?, (?:in|on|at|between|will|would|is|are|was|were"
    r"|(?:to )?(?:meet|hold|host|receive|visit|travel)|with (?:(?:the|his|her|its) )?(?=[A-Z]))\b"
)
_THEN_COMMA = re.compile(r"[^,;.\"]{0,40}, (?:in|on|at|next|this|early|late|between|with|from)\b")
_WENT_ON = cues.word_set("in into at on for behind through late without until despite")
_GOES_ON = frozenset(
    ["is", "are", "was", "were", "will", "would", "had", "has", "lasted", "began", "took", "ended", "should"]
)
_REACH = 50  # characters
_LEAVING = frozenset({"left", "leaves", "leave", "departed", "departs"})
_JOURNEYS = events.ARRIVALS | _VISITS


def segments(scene: Scene, sentence: Sentence) -> list[Segment]:
    """Cut a sentence at its cues; what stands before the first one belongs to it."""
    if _MARKING.isdisjoint(sentence.words):
        return []
    marks = _marks(scene, sentence)
    found = []
    first = sentence.start
    for number, (cue, start, end) in enumerate(marks):
        following = marks[number + 1][1] if number + 1 < len(marks) else sentence.end
        another = number + 1 < len(marks) and marks[number + 1][0]
        between = _clause_between if cue else _reported_between
        last = (between(scene, end, following) if another else None) or following
        found.append(Segment(cue, first, last, start, end, sentence.parts))
        first = last
    return found


def _reported_between(scene: Scene, end: int, start: int) -> int | None:
    """ "Lima said | it would send a team to Muscat on Thursday for talks": what was said is the meeting's."""
    if scene.document.tokens[scene.document.token_at(end - 1)].low not in _REPORTING:
        return None
    told = _REPORTED.match(scene.document.plain, end, start)
    return told.end() if told else None


def _clause_between(scene: Scene, end: int, start: int) -> int | None:
    """Where the clause of the cue at `start` begins, when another's lies before it."""
    found = None
    for match in _NEW_CLAUSE.finditer(scene.document.plain, end, start + _AHEAD):
        found = match.start() if match.start() < start else found
    return _met_another(scene, end, start) or found


def _met_another(scene: Scene, end: int, start: int) -> int | None:
    """ "Met A in Geneva and later held talks with B": where the clause of the second begins."""
    later = _AND_LATER.search(scene.document.plain, end, start)
    apart = later is not None and _WITH_ANOTHER.match(scene.document.plain, start) is not None
    return later.start("clause") if later is not None and apart else None


def _marks(scene: Scene, sentence: Sentence) -> list[tuple[str, int, int]]:
    """Every cue of the sentence outside quotations: meetings by their word, others as ""."""
    tokens = scene.document.tokens
    marks: list[tuple[str, int, int]] = []
    for index in sentence.indices(_MARKING):
        token = tokens[index]
        if not scene.tells(token.start):
            continue
        if tells_of_a_meeting(scene, index, sentence):
            numbered = token.low in _ONE_MORE and tokens[index - 1].low in ("the", "a", "an")
            again = numbered or token.low == "another"
            one = marks and marks[-1][0] and _same_event(scene, marks[-1], token.start, token.low in MET)
            if one and not again:
                marks[-1] = (marks[-1][0], marks[-1][1], token.end)
            else:
                marks.append((token.low, token.start, token.end))
        elif (marks and _is_of_the_trip(marks, token.low)) or (
            (token.low in _JOURNEYS or _sets_out(scene, index, sentence))
            and _leads_to_talks(scene, index, sentence)
        ):
            continue
        elif (
            (token.low in _TRIGGERS_OF_SPEECH and not _is_the_meetings_own(scene, index, sentence))
            or (token.low in events.SINKS and not _is_no_sink(scene, index, sentence, marks))
            or _is_news_conference(scene, index)
        ):
            marks.append(("", token.start, token.end))
    return marks


def _is_of_the_trip(marks: list[tuple[str, int, int]], word: str) -> bool:
    """ "Signed the accord", "arrives on a visit": what the verb before it is about."""
    if not marks:
        return False
    return (marks[-1][0] in _WITH_A_DEAL and word in _DEALS) or (
        (marks[-1][0] in TRAVELLING and word in ("visit", "trip"))
        or (marks[-1][0] in SIGNINGS and word == "statement")
    )


def _is_the_meetings_own(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "The talks concluded in Doha", "they agreed to meet": told of the meeting, said by nobody."""
    following = next_word(scene, index, sentence)
    low = scene.document.tokens[index].low
    if is_by_the_way(scene, index, sentence):
        return True
    if following in _GOES_ON and _WHICH_HE_SAID.search(
        scene.document.plain,
        max(sentence.start, scene.document.tokens[index].start - _REACH),
        scene.document.tokens[index].start,
    ):
        return True  # "a round which Belgrade says is to be held in Brussels on Friday"
    if low == "continued" and (following in _TALKS or following in ("the", "their", "its")):
        return True
    if low == "notes" and scene.document.tokens[index - 1].low in ("compared", "compare"):
        return True
    if low in ("announced", "confirmed", "agreed") and scene.document.tokens[index - 1].low == "been":
        return True  # "a second meeting had been announced for Sunday"
    if low == "agreed":
        return following == "to" and bool(words_between(scene, index + 2, index + 5, sentence) & _AGREED_ON)
    if low == "continued":
        return following in _WENT_ON  # "negotiations continued into a third day in Doha"
    return low == "concluded" and following not in ("that", ":", ",", "by", '"')


def is_by_the_way(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Will have a new meeting, as the former said recently, on May 5": by the way."""
    plain, token = scene.document.plain, scene.document.tokens[index]
    opens = _AS_HE.search(plain, max(sentence.start, token.start - _REACH), token.start)
    if opens is None and _COMMA_THEN.match(plain, token.end, sentence.end):
        opens = _HE_SAID.search(plain, max(sentence.start, token.start - _REACH), token.start)
        return opens is not None  # "A and B met, officials said, in Osh"
    return opens is not None and _THEN_COMMA.match(plain, token.end, sentence.end) is not None


def _is_no_sink(scene: Scene, index: int, sentence: Sentence, marks: list[tuple[str, int, int]]) -> bool:
    """ "(left)" in a caption, and "the talks took place"."""
    tokens = scene.document.tokens
    following = next_word(scene, index, sentence)
    if tokens[index].low in _DEALS and words_between(scene, index - 3, index, sentence) & {"without"}:
        return True  # "concluded without an agreement two days of talks"
    if following in _STOPPED:
        return True  # "ceasefire negotiations", "deal talks"
    if tokens[index].low in ("visit", "trip") and marks and marks[-1][0]:
        before = scene.document.plain[marks[-1][2] : tokens[index].start]
        if _ON_A_VISIT.search(before):
            return True  # "met the president during a visit to Djibouti on Wednesday"
    if tokens[index].low in ("left", "departed") and _LEFT_AFTER.match(
        scene.document.plain, tokens[index].end, sentence.end
    ):
        return True
    if (
        marks
        and marks[-1][0]
        and tokens[index].low in _SUBJECTS
        and _TALKED_ABOUT.fullmatch(scene.document.plain, marks[-1][2], tokens[index].start)
    ):
        return True  # "resumed talks on a trade agreement in Brasilia on Tuesday"
    if _BROKE.match(scene.document.plain, tokens[index].start, sentence.end) and _NO_MORE_TALKS.search(
        scene.document.plain, max(sentence.start, tokens[index].start - 160), tokens[index].start
    ):
        return True  # "the talks in Rabat collapsed on Tuesday"
    return tokens[index - 1].text == "(" or (tokens[index].low == "took" and following in ("place", "part"))


def _sets_out(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Left for Kampala on Monday": on the way there."""
    following = next_word(scene, index, sentence)
    return following == "for" and scene.document.tokens[index].low in _LEAVING


def _leads_to_talks(scene: Scene, index: int, sentence: Sentence) -> bool:
    """ "Arrived in Geneva for talks that began on Thursday": the place is the talks'."""
    ahead = {token.low for token in scene.document.tokens[index : min(sentence.last, index + 18)]}
    if "where" in ahead and ahead & _WHERE_DID:
        return True
    if ahead & {"and", "to"} and ahead & _AND_DID:
        return True  # "visited Tehran on Thursday and met the president", "his first visit, to see him"
    return bool(ahead & _TALKS) and bool(ahead & {"for", "held", "hold", "holding", "after"})


def _same_event(scene: Scene, mark: tuple[str, int, int], start: int, verb: bool) -> bool:
    """ "met for talks", "held a meeting", "a round of talks", "talks ... will resume": one event, not two."""
    between = scene.document.plain[mark[2] : start]
    if re.search(
        r"\b(?:ahead|before|after|following|followed|preceded|while|than|and then|since|until|run-? ?up"
        r" to|eve of"
        r"|prior to|during (?:his|her|their|an?) (?:[a-z]+ )?(?:(?:tele)?phone|video)|agreed to"
        r"|vowed to|pledged to|plans? to|will|would|and (?:is|are|was|were))\b|[;:]",
        between,
    ):
        return False
    if mark[0] in MET | _CALLS and _IN_THEIR_FIRST.search(between):
        return True  # "met on Saturday with A, B and C in their first meeting since"
    if _TO_PREPARE.search(between) or _BESIDE_IT.search(between):
        return False  # "met to prepare for a summit", "will see him, and a session with B is planned"
    if scene.document.plain.startswith(_ONCE_MORE, start):
        return False  # "saw him on Monday, and agreed on meeting again in Osh"
    elsewhere = mark[0] not in TRAVELLING and _AND_THEN_DID.search(between)
    if elsewhere and _is_told_in_full(scene, mark[2], start) and _leads_elsewhere(scene, start):
        return False  # "agreed an agenda in Osh on May 1 and spent two days at a lodge in Naryn"
    if mark[0] in MET and _AND_HELD.search(between):
        return False  # "met officials in Beijing on Monday and held a call with the Fund"
    if mark[0] in MET and _met_another(scene, mark[2], start) is not None:
        return False
    if _THEY_SIGNED.search(scene.document.plain, mark[2], start + 10):
        return False  # "hold a summit under the declaration they signed on April 27"
    if (
        mark[0] in _OF_PEOPLE
        and scene.document.plain[start : start + 3] in _MEETS
        and _IS_DUE.search(between)
    ):
        return False  # "who was received by Biden on Monday, is due in Moscow to see Putin"
    if (mark[0] in _OF_PEOPLE or mark[0] in _CALLS) and scene.document.plain.startswith(
        ("due", "expected"), start
    ):
        return False  # "spoke with Blinken, who is expected in Cairo on Sunday"
    if verb and (mark[0] in HELD_ALREADY or mark[0] == "negotiating"):
        return False  # "is negotiating in Doha, where the two sides last met in May"
    if scene.document.plain[start : start + 6] == "called":
        return False  # "who opened the session on Tuesday, had called Putin on Sunday"
    apart = _WHO_WAS_THERE.search(scene.document.plain, max(0, mark[1] - 60), mark[1])
    if apart and scene.document.plain.startswith(("spoke", "telephoned", "phoned", "rang"), start):
        return False  # "A, who attended the session in Osh, spoke by telephone with B"
    if mark[0] in MET | _CALLS and verb and _clause_between(scene, mark[2], start):
        return False
    opening = scene.document.plain[max(0, mark[1] - 40) : mark[1]]
    if _OPENING.search(opening) and _ANOTHER.search(between):
        return False
    return len(between) < 90


def _is_told_in_full(scene: Scene, start: int, end: int) -> bool:
    """Whether a town and a day stand there: what comes next has its own."""
    towns = any(place.city and place.located for place in within(scene.places, start, end))
    return towns and bool(scene.dates_within(start, end))


def _leads_elsewhere(scene: Scene, start: int) -> bool:
    """Whether another town is named behind a cue."""
    towns = within(scene.places, start, start + 2 * _REACH)
    return any(place.city and place.located for place in towns)


def _is_news_conference(scene: Scene, index: int) -> bool:
    tokens = scene.document.tokens
    return index > 0 and tokens[index].low == "conference" and tokens[index - 1].low in ("news", "press")
