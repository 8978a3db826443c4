"""People and papers called like a state or a city: "Jordan Bardella", "Ms France", "the Kigali accord"."""

from __future__ import annotations

import re
from functools import lru_cache

from talks.reading.prose import cues
from talks.reading.who.callings import HEADS, RANKS

_FIRST_NAMES = cues.word_set(
    "jordan chad israel india kenya cuba paris sofia sydney london florence georgia austin brooklyn chelsea "
    "lourdes victoria madison charlotte alexandria savannah valencia santiago milan salvador"
)
_SURNAME = r"[^\W\d_a-z][^\W\d_]*(?:[’'][^\W\d_a-z][^\W\d_]+)?(?:-[^\W\d_a-z][^\W\d_]+)*"
# "Israel | Ramírez", "Jordan | B. Testson", "Chad | van der Test"
_SURNAME_AHEAD = re.compile(
    r" (?:[A-Z]\. )?(?:(?:de|da|do|dos|del|della|di|la|van|von|der|den|bin|al|el|ben) ){0,2}"
    rf"(?P<next>(?![A-Z]{{2}}){_SURNAME})(?![\w-])"
)
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
_SAYS = (
    r"(?:said|says|told|added|warned|met|insisted|called|declined|denied|hoped|stressed|replied|thanked)\b"
)
_ARTICLE_AHEAD = re.compile(r"\b(?:[AaEe]l|[Aa]n|[Aa]sh?|[Aa]d|[Aa]r|[Aa]t|[Aa]z)-\Z")
_SENT_TO = re.compile(r"\b(?:to|in) \Z")
_HONOURED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord)\.? \Z")
# "the Kigali accord", "the Jeddah peace declaration"
_PAPER = re.compile(
    r" (?:(?:[Pp]eace|[Cc]easefire|[Cc]limate|[Ff]ramework|[Nn]uclear) )?(?:[Aa]ccords?|[Aa]greements?"
    r"|[Pp]rotocols?|[Dd]eclarations?|[Tt]reaty|[Pp]act|[Cc]onventions?(?! (?:[Cc]ent|[Hh]all))"
    r"|[Mm]emorandum|[Cc]ommuniqu[eé]|[Ff]ormat|[Rr]oadmap"
    r"|[Pp]rinciples|[Pp]ledges?|Process|Framework|Compact|Consensus)\b"
)
# "Israel Prime Minister", "Kenya Airways", "Jordan Valley": no surnames
_NO_SURNAMES = (
    cues.NOT_NAMES
    | HEADS
    | RANKS
    | cues.word_set(
        "president prime premier minister foreign defence defense interior deputy vice chief king queen "
        "crown ambassador envoy security national central high supreme special federal state government "
        "army air airways airlines railways police parliament senate congress court council ministry "
        "department agency authority bank university institute college school hospital airport port "
        "bridge street road avenue valley river sea island islands hills park square gate station basin "
        "strait gulf city town county province district region north south east west northern southern "
        "eastern western times post news today herald tribune daily television radio railway electricity "
        "water oil gas petroleum energy export forum summit conference declaration agreement accord "
        "treaty protocol process talks peace group club football olympic olympics world united republic "
        "democratic first second secretary general cabinet opposition parliamentary external affairs "
        "finance economy trade transport health education justice information agriculture labour labor "
        "culture tourism rebel rebels aerospace civil human revenue communications"
    )
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
    ahead = _SURNAME_AHEAD.match(plain, end)
    if ahead is None or ahead["next"].lower() in _NO_SURNAMES:
        return False
    if word in _FIRST_NAMES:  # not "the high commissioner to India Ana Testova"
        return _SENT_TO.search(plain, max(0, start - 4), start) is None
    return _is_somebodys(plain, plain[start:end], ahead["next"])


@lru_cache(maxsize=64)
def _is_somebodys(plain: str, name: str, surname: str) -> bool:
    """ "Cyprus Testides", and "Testides said" later, in a report that tells of no Cyprus by itself."""
    alone = rf"\b{re.escape(name)}\b(?! {re.escape(surname)}\b)"
    if name.lower() in cues.NOT_NAMES or re.search(alone, plain):
        return False
    again = rf"(?:[.!?\"”,] |\n)(?:Mr |Mrs |Ms |Dr )?{re.escape(surname)} {_SAYS}"
    return re.search(again, plain) is not None


def names_a_paper(plain: str, end: int) -> bool:
    """Whether the city that ends there only names what was once signed in it."""
    return _PAPER.match(plain, end) is not None
