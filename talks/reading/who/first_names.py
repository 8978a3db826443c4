"""People and papers called like a state or a city: "Jordan Bardella", "Ms France", "the Kigali accord"."""

from __future__ import annotations

import re

from talks.reading.prose import cues

_FIRST_NAMES = cues.word_set(
    "jordan chad israel india kenya cuba paris sofia sydney london florence georgia austin brooklyn chelsea "
    "lourdes victoria madison charlotte alexandria savannah valencia"
)
_SURNAME_AHEAD = re.compile(r" (?P<next>[A-Z][a-z]+)\b(?!-)")
# "Finance Minister Carla |Montenegro|", "Al-|Fateh| Qurashi"
_SURNAMES = cues.word_set(
    "montenegro scotland ireland england france israel jordan chad holland germany cuba paris london lima "
    "milan berlin roma medina toledo cordoba valencia santiago"
)
_TITLED = re.compile(
    r"\b(?:[Mm]inister|[Pp]resident|[Ss]ecretary|[Aa]mbassador|[Ss]enator|[Jj]udge|[Pp]rofessor|[Ee]nvoy|[Ss]pokes\w+"
    r"|[Nn]egotiator|[Dd]irector|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Lady|Lord|Baroness|Dame|General|Gen\.)"
    r" [A-Z][a-z]+ \Z"
)
_ARTICLE_AHEAD = re.compile(r"\b(?:[AaEe]l|[Aa]n|[Aa]sh?|[Aa]d|[Aa]r|[Aa]t|[Aa]z)-\Z")
_SENT_TO = re.compile(r"\b(?:to|in) \Z")
_HONOURED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord)\.? \Z")
# "the Kigali accord", "the Jeddah peace declaration"
_PAPER = re.compile(
    r" (?:(?:[Pp]eace|[Cc]easefire|[Cc]limate|[Ff]ramework|[Nn]uclear) )?(?:[Aa]ccords?|[Aa]greements?"
    r"|[Pp]rotocols?|[Dd]eclarations?|[Tt]reaty|[Pp]act|[Cc]onventions?|[Mm]emorandum|[Cc]ommuniqu[eé]|[Ff]ormat|[Rr]oadmap"
    r"|[Pp]rinciples|[Pp]ledges?|Process|Framework|Compact|Consensus)\b"
)
# "Israel Prime Minister", "Kenya Airways", "Jordan Valley": no surnames
_NO_SURNAMES = cues.NOT_NAMES | cues.word_set(
    "president prime premier minister foreign defence defense interior deputy vice chief king queen crown "
    "ambassador envoy security national central high supreme special federal state government army air "
    "airways airlines railways police parliament senate congress court council ministry department agency "
    "authority bank university institute college school hospital airport port bridge street road avenue "
    "valley river sea island islands hills park square gate station basin strait gulf city town county "
    "province district region north south east west northern southern eastern western times post news today "
    "herald tribune daily television radio railway electricity water oil gas petroleum energy export forum "
    "summit conference declaration agreement accord treaty protocol process talks peace group club football "
    "olympic olympics world united republic democratic first second secretary general"
)


def names_a_person(plain: str, start: int, end: int) -> bool:
    """Whether the state or city at plain[start:end] is only somebody's name."""
    if _HONOURED.search(plain, max(0, start - 6), start):
        return True
    word = plain[start:end].lower()
    if word in _SURNAMES and _TITLED.search(plain, max(0, start - 40), start):
        return True
    if plain[start - 1 : start] == "-" and _ARTICLE_AHEAD.search(plain, max(0, start - 4), start):
        return _SURNAME_AHEAD.match(plain, end) is not None
    if word not in _FIRST_NAMES or _SENT_TO.search(plain, max(0, start - 4), start):
        return False  # "the high commissioner to India Ana Testova"
    ahead = _SURNAME_AHEAD.match(plain, end)
    return ahead is not None and ahead["next"].lower() not in _NO_SURNAMES


def names_a_paper(plain: str, end: int) -> bool:
    """Whether the city that ends there only names what was once signed in it."""
    return _PAPER.match(plain, end) is not None
