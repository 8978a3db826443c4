"""Whether a meeting took place, is expected, or was put off, and in which tense its day is told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from talks.reading.dates.when import Tense
from talks.reading.findings import Certainty, When
from talks.reading.meetings.ahead import lies_ahead
from talks.reading.meetings.called_off import called_off
from talks.reading.meetings.tenses import did_so_on_its_day, is_apposed, is_told_as_past, nearest
from talks.reading.meetings.under_way import is_visiting, opens_what_was_done
from talks.reading.meetings.was_due import TOOK_PLACE, was_due
from talks.reading.occasions import events
from talks.reading.occasions.joint_acts import HELD_ALREADY
from talks.reading.occasions.segments import Segment
from talks.reading.occasions.told_there import is_said_there
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.scene import Scene

_IS_TO = re.compile(
    r"\b(?:is|are|(?:was|were)(?= (?:due |later |then |also |scheduled |expected )?to (?:meet|hold"
    r"|see|begin|start|open|resume"
    r"|take place|be held|travel|fly|arrive|visit|host|receive|attend|sit|convene|gather|confer|dine)\b))"
    r" (?:due |expected |scheduled |set |slated |also )?to\b(?! blame)"
)
# "are not expected to | meet in Astana"; who will not meet again until June will do so then
_NOT_TO = Wording(
    r"\b(?:not|n't|never) (?:[a-z]+ly |yet |currently |now )?(?:expected|due|scheduled|set|planned|planning"
    r"|supposed|going) to (?:[a-z]+ ){0,2}\Z"
)
_NOT_AGAIN = Wording(
    r"\b(?:(?:will|would|do|does|shall) not|won't|wouldn't|don't) (?:now )?(?:be )?(?:[a-z]+ ){0,2}\Z"
)
_DID_NOT = Wording(r"\b(?:did not|didn't) \Z")
_AS_PLANNED = re.compile(
    r"[^;.\"]{0,80}\bas (?:\w+ )?(?:planned|scheduled|expected|agreed|announced|foreseen)\b"
)
_UNTIL_A_DAY = re.compile(
    r"(?: again| next| here| in [A-Z]\w+)* (?:until|till|before) (?:at least |the )?"
    r"(?=[A-Z\d]|next|early|late|mid|\w+ of)"
)
_UNLIKELY_TO = Wording(r"\bunlikely to (?:[a-z]+ ){0,2}\Z")
_UNTIL = re.compile(r"[^;.\"]{0,60}\b(?:until|till|before|any time soon|so soon|this (?:week|month|year))\b")
# "signed the accord during a | meeting"
_DURING = Wording(
    r"\b(?:during|following|after|since|(?:made the \w+|spoke|speaking|said|told \w+) at"
    r"|\w{3,}ed\b[^.;\"]{0,90} at|at the (?:start|beginning|opening|end|close) of)"
    r" (?:(?:a|an|the|their) )?(?:[a-z'-]+ ){0,4}\Z|\bsince the (?:first|last|previous) [A-Z]\w+ \Z"
    r"|\bfollows (?:an?|their) (?:[a-z'-]+ ){0,4}\Z"
    r"|\b(?:in|during|at) (?:an?|his|her|their) (?:[a-z'-]+ ){0,3}\Z"
)
# "at their | meeting in Muscat on Thursday the ministers agreed"
_AT_THEIR = Wording(r"\b[Aa]t (?:their|its) (?:[a-z]+ ){0,2}\Z")
_AT_THE_NEXT = Wording(r"\b(?:next|further|another|coming|future) (?:[a-z-]+ ){0,2}\Z")
_PUT_THEIR_NAMES = frozenset(
    {"signed", "initialled", "initialed", "sealed", "clinched", "struck", "hammered", "brokered", "reached"}
)
_IS_BEING = Wording(
    r"\b(?:be|being|to|get|getting|been (?:due|set) to be|is|are|if|once|until|unless|when|not|yet to be"
    r"|have|has) (?:[a-z]+ly |also |then |there )?\Z"
)
# "agreed at a | summit in California to resume them"
_AGREED_AT = Wording(
    r"\b(?:agreed|decided|pledged|vowed|failed|clashed|quarrelled) (?:[\w ]{2,20} )?(?:during"
    r"|(?:at|during|in) (?:a|an|the|their|its)) (?:[\w'-]+ ){0,4}\Z"
    r"|\b(?:reached|achieved|struck|settled|narrowed|bridged|made (?:\w+ )?progress)"
    r" [^.;\"]{3,80} (?:at|during|in) (?:an?|the|their|its) (?:[\w'-]+ ){0,4}\Z"
    r"|\b(?:agreed|decided|pledged|vowed|promised) to (?!meet|hold|resume|continue|convene|return|talk"
    r"|begin|start|open|attend|send|join)[^;.\"]{3,70} (?:at|during|after|following) (?:(?:a|an|the"
    r"|their|its) )?(?:[\w'-]+ ){0,4}\Z"
)
_UNDER_WAY = Wording(
    r"\b(?:is|are) (?:now |currently |still |again )?(?:holding|meeting|hosting|talking"
    r"|negotiating|gathering|convening|sitting)\b"
    r"[^,;.]{0,50}\Z"
)
_DID_MEET = Wording(
    r"\bdid (?:in fact |indeed |briefly |also )?\Z"
    r"|\b(?:did not|didn't) (?:(?:turn|show) up (?:for|at)|attend|join|take part in|participate in"
    r"|send (?:a|its|any) (?:delegation|team|envoy) to) (?:[\w'-]+ ){0,3}\Z"
)
# "was at the palace in Quito on Monday night to | see the president"
_WENT_TO_SEE = Wording(
    r"\b(?:(?:was|were) (?:back |also )?(?:at|in)|visited|(?:travell?ed|flew|went|came|drove) (?:in)?to)"
    r" (?:[^.;\"]|(?<=[A-Z])\.){3,80}? (?:on|late|early|yesterday|last)"
    r" ?[^.;\"]{0,30} to (?:be )?\Z"
)
# "has arrived in Osh to | meet again with B"
_ARRIVED_TO = Wording(
    r"\b(?:has|have) (?:arrived|landed|travelled|traveled|flown|come|returned) (?:back )?(?:in|to|at)"
    r" [^.;\"]{3,90}? (?:to (?:meet|hold|attend|join|resume|see)\b|for )[^.;\"]{0,40}\Z"
)
_DAYS_OWN = Wording(
    r"\b(?:[Tt]he )?(?P<day>(?:[A-Z][a-z]+day|today|yesterday)(?='s)|(?<=[Tt]he )[A-Z][a-z]+day)(?:'s)?"
    r" (?:(?!to\b|and\b|for\b)[a-z-]+ ){0,3}\Z"
)
_A_FEW_DAYS = timedelta(3)
_RUMOURED = Wording(
    r"\brumou?red\b|\bnot been confirmed\b|\b(?:might|may|could) (?:also |then )?(?:follow|take place"
    r"|be held|happen|be convened)\b"
)
_PLAINLY_PAST = cues.word_set(
    "met saw spoke sat dined lunched telephoned phoned rang talked conferred huddled been "
    "visited travelled traveled flew went arrived"
)
# "Kenya, Somalia hold talks", "Fishing talks deadlock", and not "to hold", "may end", "wants to end"
_DOES = re.compile(
    r"(?<!to )(?<!may )(?<!could )(?<!will )(?<!should )\b(?:meets?|holds?|ends?|concludes?|wraps? up|fails?"
    r"|stalls?|deadlock(?:ed)?|collapses?|breaks? (?:up|down|off)|discuss(?:es)?)\b"
)
_NEAR, _FAR = 70, 240  # characters before a cue that may still tell its tense
_AHEAD = re.compile(r"\b(?:will|would|next|is to|are to|due|scheduled|planned|expected|set to)\b")
# "rejected reports that it had agreed to | meet"
_REPORTS_DENIED = Wording(
    r"\b(?:reject|den(?:y|ies|ied)|dismiss|refut)(?:s|ed|es|ing)? (?:(?:the|any|all|such|media|press) )*"
    r"(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|speculation) (?:that|of|about) [^.;,\"]{0,70}\Z"
)
_WERE_DENIED = Wording(
    r"\b(?:meeting|talks|encounter|summit) (?:(?:with|between) [^,.;]{3,60}(?:, [^,.;]{3,40},)? )?"
    r"(?:was|were|has been|have been|is|are) (?:\w+ )?(?:denied|not (?:on the agenda|on the cards"
    r"|planned|foreseen|envisaged))\b|\b(?:reports?|rumou?rs?|claims|stories|talk|suggestions) (?:of"
    r"|that|about)\b.{0,120}\b(?:is|are|was|were|been) (?:\w+ )?(?:denied|untrue|false|wrong|baseless"
    r"|unfounded|groundless|fabricated|invented|refuted|fiction|\"?(?:fantasy|nonsense|fake"
    r"|pure invention))\b"
)
# "have not | met in Doha since May": then they did
_NOT_SINCE = Wording(r"\b(?:not|n't|never|neither|nor)\b (?:[a-z-]+ ){0,4}\Z")
_SINCE_THEN = re.compile(r"[^.;\"]{0,90}?\bsince (?!then\b|that\b|the (?:start|war|coup|talks|election))")
# "at the previous | meeting", "the last round"
_PREVIOUS = Wording(r"\b(?:[Pp]revious|[Ee]arlier|[Ll]ast|[Ll]atest|first ever) (?:[a-z-]+ ){0,2}\Z")
# "will kick off the latest | round"
_WILL_OPEN = Wording(
    r"\b(?:will|would|to) (?:[a-z]+ ){1,3}(?:the|a|their|its) (?:latest|last) (?:[a-z-]+ ){0,2}\Z"
)
# "welcomed the conclusion in Praia of the second | round"
_CONCLUSION_OF = Wording(
    r"\b(?:welcom|hail|note|announc|applaud|report|confirm|congratulat|mark)[a-z]*\b[^;.\"]{0,40}"
    r"\b(?:conclusion|completion|end|outcome|results?|close)(?: (?:in|on|at) [^,;.]{3,30})? of (?:the"
    r"|their|an?|its) (?:[\w-]+ ){0,4}\Z"
)
# ", but Damascus suspended them" is told of something else; ", but was called off" is not
_BUT = re.compile(
    r"(?:, but|, (?:although|though|while|whereas)|;)"
    r" (?!(?:was|were|has been|have been|had been|it was|[\w ]{3,40} did(?:n't| not)|never|instead|(?:it"
    r"|they|this|that|these|those|the (?:talks|meeting|session|round|visit|trip)) (?:was|were|had been"
    r"|has been|have been) (?:then |later |also )?(?:cancell?ed|postponed|called off|put off|scrapped"
    r"|shelved|deferred)|[\w' ]{3,40} (?:called|put) (?:it|them|that|this) off|[\w' ]{3,40} (?:cancelled"
    r"|postponed|pulled out)) )"
)
_PLANNED = re.compile(
    r"\b(?:planned|scheduled|set|due|slated|meant) (?:for|to|on)\b|\bshould have (?:been|taken|met"
    r"|begun|opened)\b"
    r"|\b(?:was|were) to (?:be held|take place|have (?:been|taken|met|begun|opened))\b"
    r"|\b(?:requested|convened|called|announced|foreseen|fixed)\b[^,.;]{0,30} for (?:today|tomorrow"
    r"|\w+day|\w+ \d|\d)"
)
# "have been holding talks since May", "is understood to have spoken"
_HAVE_BEEN = Wording(
    r"\b(?:(?:has|have|had) been (?:holding|meeting|talking|negotiating|discussing|under way|going on"
    r"|held|in)\b|(?:understood|believed|said|reported|thought|known) to have )[^.;,]{0,40}\Z"
)
_DONE_ALREADY = HELD_ALREADY | cues.word_set("called discussed reviewed explored exchanged")


def clause_of(scene: Scene, segment: Segment) -> str:
    """The segment's words from its cue on."""
    return scene.document.plain[segment.cue_end : segment.end]


def certainty_on(told: Certainty, when: When, today: date | None) -> Certainty:
    """What lies ahead of the article is not over yet, and what lies behind it is no plan any more."""
    if today is None or when.earliest is None:
        return told
    if told == "held" and when.earliest > today:
        return "expected"
    if told in ("expected", "confirmed") and (when.latest or when.earliest) < today:
        return "held"
    return told


@dataclass(frozen=True, slots=True)
class _Telling:
    """A cue with the words that its certainty is read from."""

    scene: Scene
    sentence: Sentence
    segment: Segment
    start: int  # where `words` begin
    far: int  # how far back a word may still tell its tense
    words: str  # its own clause, in lower case
    near: str  # right around the cue, in lower case

    @property
    def plain(self) -> str:
        return self.scene.document.plain

    def behind(self, pattern: Wording) -> bool:
        """Whether the pattern is found before the cue."""
        return pattern.search(self.sentence, self.plain, self.far, self.segment.cue_start) is not None


def status(scene: Scene, sentence: Sentence, segment: Segment) -> tuple[Certainty, Tense]:
    """What became of a meeting, by the first of the sieves that tells; and the tense of its day."""
    telling = _telling(scene, sentence, segment)
    for sieve in (_said_there, _off, _was_due, _goes_on, _stated, _done_by_its_verb):
        told = sieve(telling)
        if told is not None:
            return told
    return _by_its_tense(telling)


def _telling(scene: Scene, sentence: Sentence, segment: Segment) -> _Telling:
    start = max(sentence.start, segment.cue_start - _NEAR)
    far = max(sentence.start, segment.cue_start - _FAR)
    words = scene.document.plain[start : min(segment.end + 40, sentence.end)].lower()
    near = scene.document.plain[start : segment.cue_end + 25].lower()
    return _Telling(scene, sentence, segment, start, far, _own_clause(words, segment.cue_end - start), near)


def _said_there(telling: _Telling) -> tuple[Certainty, Tense] | None:
    """ "Told her at a meeting on Monday that they will leave": what is said there does not lie ahead."""
    told = is_said_there(telling.scene, telling.sentence, telling.segment.cue_start)
    return ("held", "past") if told else None


def _off(telling: _Telling) -> tuple[Certainty, Tense] | None:
    """Called off, denied, or broken off until later."""
    words = telling.words
    if telling.behind(_NOT_TO) and not _UNTIL.match(telling.plain, telling.segment.cue_end):
        return "denied", "none"
    if telling.behind(_UNLIKELY_TO):
        return "rumoured", "future"
    after_all = events.TAKES_PLACE_AFTER_ALL.search(words)
    if after_all is not None and after_all.group().endswith(("took place", "held")):
        return "held", "past"  # "planned for November, was put off and finally held in January"
    if after_all is None:
        off = called_off(telling.segment, words, telling.start)
        if off is not None:
            return off, "none"
    if telling.behind(_DID_NOT) and _AS_PLANNED.match(telling.plain, telling.segment.cue_end):
        return "cancelled", "past"  # "did not meet in Osh on Monday as planned"
    if telling.behind(_NOT_AGAIN) and _UNTIL_A_DAY.match(telling.plain, telling.segment.cue_end):
        return "expected", "future"  # "will not meet again until January 5": then they will
    if telling.behind(_REPORTS_DENIED):
        return "denied", "none"
    if any(stem in telling.near for stem in events.DENIALS) or _WERE_DENIED.search(telling.sentence, words):
        return "denied", "none"
    if ("adjourned" in words or "suspended" in words) and _PLANNED.search(words):
        return "postponed", "none"
    return None


def _was_due(telling: _Telling) -> tuple[Certainty, Tense] | None:
    cue = telling.segment.cue_start - telling.start
    return was_due(telling.scene, telling.sentence, telling.segment, telling.words, cue)


def _goes_on(telling: _Telling) -> tuple[Certainty, Tense] | None:
    """Under way, or one of some time ago."""
    scene, sentence, plain, segment = telling.scene, telling.sentence, telling.plain, telling.segment
    beginning = max(telling.sentence.start, segment.cue_start - 60)
    if _UNDER_WAY.search(sentence, plain, beginning, segment.cue_end):
        return "held", "none"  # "are holding talks in Brussels today"
    if (telling.behind(_PREVIOUS) and not telling.behind(_WILL_OPEN)) or telling.behind(_CONCLUSION_OF):
        return "held", "past"
    if is_visiting(scene, sentence, segment):
        return "held", "none"
    if opens_what_was_done(scene, sentence, segment):
        return "held", "past"
    opening = max(telling.sentence.start, segment.cue_start - 40)
    if _NOT_SINCE.search(sentence, plain, opening, segment.cue_start) and _SINCE_THEN.match(
        plain, segment.cue_end, telling.sentence.end
    ):
        return "held", "past"
    if _HAVE_BEEN.search(sentence, plain, telling.far, segment.cue_end):
        return "held", "past"
    return None


def _stated(telling: _Telling) -> tuple[Certainty, Tense] | None:
    """By a turn of phrase beside the cue: "waiting for", "forthcoming", "did meet"."""
    scene, sentence, segment = telling.scene, telling.sentence, telling.segment
    if lies_ahead(scene, sentence, segment):
        return "expected", "future"
    if is_apposed(scene, sentence, segment):
        return "held", "past"
    if telling.behind(_WENT_TO_SEE):
        return "held", "past"
    if _has_come_for_it(telling):
        return "expected", "future"
    if _RUMOURED.search(sentence, clause_of(scene, segment)):
        return "rumoured", "future"
    if telling.behind(_DID_MEET):
        return "held", "past"  # "the two did meet"
    return None


def _has_come_for_it(telling: _Telling) -> bool:
    """ "Has arrived in Osh to meet him": he is there, and has not met him yet."""
    return (
        _ARRIVED_TO.search(telling.sentence, telling.plain, telling.far, telling.segment.cue_end) is not None
    )


def _done_by_its_verb(telling: _Telling) -> tuple[Certainty, Tense] | None:
    """ "Agreed at a summit", "At a meeting in Osh, the two agreed": who did something there was there."""
    plain, segment = telling.plain, telling.segment
    ahead = telling.behind(_AT_THE_NEXT)
    if segment.cue in _DONE_ALREADY or (telling.behind(_AGREED_AT) and not ahead):
        return "held", "past"
    if segment.cue in _PUT_THEIR_NAMES and not telling.behind(_IS_BEING):
        return "held", "past"  # "will take a fifth under an accord initialled in Osh on Thursday"
    if telling.behind(_AT_THEIR) and not ahead and not _AHEAD.search(plain, segment.start, segment.end):
        return "held", "past"
    return None


def _by_its_tense(telling: _Telling) -> tuple[Certainty, Tense]:
    """The nearest word of the past or of the future decides."""
    scene, sentence, segment = telling.scene, telling.sentence, telling.segment
    future = nearest(scene, sentence, segment, events.FUTURE)
    past = _past_word(telling, future)
    if did_so_on_its_day(scene, segment):
        return "held", "past"
    if past is None and future is None and TOOK_PLACE.search(clause_of(scene, segment)):
        return "held", "past"
    if past is not None and (future is None or past < future):
        return "held", "past"
    if future is None and telling.behind(_DURING):
        return "held", "past"
    clause = telling.plain[max(sentence.start, segment.cue_start - 40) : segment.cue_end + 20]
    if any(stem in clause for stem in events.RUMOURED):
        return "rumoured", "future"
    told = future is None and not _IS_TO.search(telling.near)
    if told and is_told_as_past(scene, sentence, segment):
        return "held", "past"
    if any(stem in telling.words for stem in events.AGREED):
        return "confirmed", "future"
    if future is None and (_is_of_a_day(telling) or _heads_the_report(telling)):
        return "held", "past"
    return "expected", "future"


def _is_of_a_day(telling: _Telling) -> bool:
    """ "The Friday talks", "no details of Tuesday's meeting": of a day just past, not of the next."""
    own = _DAYS_OWN.search(telling.sentence, telling.plain, telling.far, telling.segment.cue_start)
    if own is None or _AHEAD.search(clause_of(telling.scene, telling.segment)):
        return False
    day, today = telling.scene.resolve(own["day"], "past").earliest, telling.scene.today
    return day is not None and today is not None and today - day <= _A_FEW_DAYS


def _heads_the_report(telling: _Telling) -> bool:
    """ "Kenya, Somalia hold talks in Kampala", "Talks end": a headline in the present tells what was done."""
    scene, segment = telling.scene, telling.segment
    if telling.sentence.zone != "headline" or scene.dates_within(segment.start, segment.end):
        return False
    return _DOES.search(telling.plain, telling.sentence.start, telling.sentence.end) is not None


def _past_word(telling: _Telling, future: int | None) -> int | None:
    """How far the nearest word of the past is; "met" is one itself, "was to" is none."""
    segment = telling.segment
    past = nearest(telling.scene, telling.sentence, segment, events.PAST)
    if future is None and past is None:
        low = telling.plain[segment.cue_start : segment.cue_end].lower()
        past = 0 if low.split(" ")[0] in _PLAINLY_PAST else None
    return None if _IS_TO.search(telling.near) else past


def _own_clause(words: str, after: int) -> str:
    """The words up to where another clause begins behind the cue."""
    other = _BUT.search(words, max(0, after))
    return words[: other.start()] if other else words
