"""Whether a meeting is told as where somebody is now, or as the setting of what was done there."""

from __future__ import annotations

import re
from itertools import islice

from talks.reading.findings import When
from talks.reading.occasions import events
from talks.reading.occasions.segments import Segment
from talks.reading.prose import cues
from talks.reading.prose.text import Sentence
from talks.reading.prose.wordings import Wording
from talks.reading.who.scene import Scene

# "a delegation is in Nairobi | for talks", "have been in Doha since Sunday for another round of talks"
_IS_THERE = Wording(
    r"\b(?:is|are|has been|have been) (?:now |currently |also |again |already |back )?in (?:the"
    r" )?[A-Z][^;.\"]{1,70}?"
    r" (?:for|to (?:hold|attend|take part in|continue)) (?:[\w-]+ ){0,5}\Z"
)
# "Meeting in Muscat on Monday, | Kenya and Peru agreed"
_OPENS = re.compile(r"\W*(?:(?:After|While|When|Upon) )?(?:Meeting|Gathering|Convening|Conferring|Sitting)\b")
# "At a meeting | in Osh on Saturday, the two agreed"
# "Opening the talks | on Saturday, he noted", "In a meeting | with A, they laid out"
_OPENS_AT = re.compile(
    r"\W*(?:At|During|In|Opening|Closing|Concluding|Chairing|Hosting|Addressing|Attending|Launching"
    r"|After|Following|As a result of) (?:an? |the |their |its |that )?(?:[\w'-]+ ){0,4}\Z"
)
_ON_NOW = (
    r"(?:(?:is|are) (?:(?:now|currently|again|presently|also) )?(?:in progress|in session|under ?way"
    r"|ongoing|taking place|being held)|(?:has|have) (?:(?:just|now|officially|finally) )?(?:started"
    r"|begun|opened|kicked off|got(?:ten)? under ?way|resumed))\b"
)
_NOW = re.compile(rf"[^;.\"]{{0,240}}? (?P<now>{_ON_NOW})")
_NOW_ON = Wording(
    r"\b(?P<now>(?:is|are) (?:(?:now|currently|again|presently|also) )?(?:holding|hosting|having"
    r"|sitting|meeting)"
    r"|(?:has|have) (?:(?:just|now|officially|finally) )?(?:started|begun|opened|kicked off|resumed))"
    r" (?:[\w-]+ ){0,4}\Z"
)
_FOR_LONG = re.compile(
    r"\b(?:since|for (?:\w+ )?(?:days|weeks|months|years)|round[- ]the[- ]clock|last|every)\b"
)
# "10:00 | The talks are under way", in a report that goes on all day
_STAMPED = re.compile(r"(?:\A|\n)\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d\W*\Z")
_STAMP = 16  # characters of an hour before a line
_LEAD = 1  # sentences that tell the news
_NEAR = 60  # characters before the cue
_NOT_DONE = cues.word_set("will would shall may might must is are can could should to")
_DONE = cues.word_set(
    "said told made took gave set left saw met chose put spoke sought fell rose laid led brought held kept"
    " lost won heard got went came sent drew stood began found struck swore wrote bore bound"
)
_PAST = events.PAST | _DONE
_FAR = 120  # characters before the cue
_CLAUSE = 28  # tokens in which the verb behind the opening comes
_SHORT = 4  # letters: "need", "feed"


def goes_on_today(scene: Scene, sentence: Sentence, segment: Segment) -> When | None:
    """ "Talks have started in Osh", "is holding a meeting": on the day of the report that opens so."""
    plain = scene.document.plain
    stamped = _STAMPED.search(plain[max(0, sentence.start - _STAMP) : sentence.start])
    if scene.today is None or (sentence.index > _LEAD and not stamped):
        return None
    end = segment.cue_end + 1 if segment.cue == "meeting" else segment.cue_start
    told = _NOW_ON.search(segment, plain, max(segment.start, segment.cue_start - _NEAR), end)
    told = told or _NOW.match(plain, segment.cue_end, segment.end)
    if told is None or _FOR_LONG.search(plain, segment.start, segment.end):
        return None
    return When(told["now"], scene.today, scene.today, None, "day", "published")


def is_visiting(scene: Scene, sentence: Sentence, segment: Segment) -> bool:
    """ "A delegation is in Nairobi for talks": they are on."""
    start = max(sentence.start, segment.cue_start - _FAR)
    return _IS_THERE.search(segment, scene.document.plain, start, segment.cue_start) is not None


def opens_what_was_done(scene: Scene, sentence: Sentence, segment: Segment) -> bool:
    """ "Meeting in Muscat on Monday, Kenya and Peru agreed": a participle has the tense of its main verb."""
    plain = scene.document.plain
    participle = _OPENS.match(plain, sentence.start, segment.cue_end)
    opens = participle is not None and participle.end() >= segment.cue_start
    opens = opens or _OPENS_AT.match(plain, sentence.start, segment.cue_start) is not None
    comma = plain.find(", ", segment.cue_end, sentence.end)
    if not opens or comma < 0:
        return False
    first = scene.document.token_at(comma) + 1
    words = (token.low for token in islice(scene.document.tokens, first, min(sentence.last, first + _CLAUSE)))
    return next((told for word in words if (told := _tense(word)) is not None), False)


def _tense(word: str) -> bool | None:
    """Whether a word is a verb of what was done, or of what was not yet; None where it is no verb."""
    if word in _NOT_DONE:
        return False
    past = word in _PAST or (word.endswith("ed") and len(word) > _SHORT)
    return True if past and word != "united" else None
