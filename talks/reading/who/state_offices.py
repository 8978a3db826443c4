"""Which offices are a state's: those that only states have, those that others have too."""

from __future__ import annotations

import re

_ONE_HOLDER = (
    ("head", re.compile(r"\A(?:state |the |interim |acting |transitional )*president\Z")),
    (
        "prime",
        re.compile(r"\A(?:acting |interim |caretaker )*(?:prime minister|premier|chancellor|taoiseach)\Z"),
    ),
    (
        "foreign",
        re.compile(
            r"\A(?:foreign (?:affairs )?minister|minister (?:of|for) foreign affairs|foreign secretary"
            r"|external affairs minister|secretary of state)\Z"
        ),
    ),
    ("defence", re.compile(r"\A(?:defen[cs]e (?:minister|secretary)|minister (?:of|for) defen[cs]e)\Z")),
    ("trade", re.compile(r"\A(?:trade (?:minister|secretary)|minister (?:of|for) (?:foreign )?trade)\Z")),
    (
        "water",
        re.compile(r"\A(?:(?:water|irrigation)\b.* minister|minister (?:of|for) (?:water|irrigation)\b.*)\Z"),
    ),
    ("energy", re.compile(r"\A(?:energy (?:minister|secretary)|minister (?:of|for) energy)\Z")),
    ("interior", re.compile(r"\A(?:interior minister|minister (?:of|for) the interior)\Z")),
    ("finance", re.compile(r"\A(?:finance (?:minister|secretary)|minister (?:of|for) finance)\Z")),
)
# offices that states have, and hardly any other body
_OF_A_STATE = re.compile(
    r"\b(?:minister|ministry|council of ministers|press secretary|undersecretary|vice-minister|premier"
    r"|prefect|consul|taoiseach|(?!(?:general|assistant|private|organi[sz]ing|party|deputy|first"
    r"|union) )[\w&-]+ secretary|secretary (?:to the treasury|of state|of the security council"
    r"|for [a-z]+)|ambassador|high commissioner"
    r"|charg[eé]|(?:vice|deputy) ?-?president|president|chancellor"
    r"|(?:government|presidential|presidency|cabinet|ministry|palace|federal|state|kremlin|defen[cs]e"
    r"|military|army|navy|police|armed forces) (?:[a-z]+ ){0,2}"
    r"(?:spokes\w+|negotiator|adviser|advisor|envoy|chief|commander|representative|official|mediator)"
    r"|national security (?:adviser|advisor|chief)|chief of (?:defen[cs]e )?staff|chief of the (?:army|navy)"
    r"|(?:spokes\w+|chief|commander|head) (?:of|for) the (?:[\w-]+ ){0,2}(?:armed forces|army|navy"
    r"|police|military|government|presidency|cabinet|ministry|command|air force|coast guard)"
    r"|deputy assistant secretary|(?:peace|police) commissioner|commissioner of (?:police|customs)"
    r"|attorney[- ]general|solicitor[- ]general|foreign adviser|adviser (?:for|on) [a-z]+"
    r"|(?:governor of the central|central) bank(?: governor)?|chief whip of the government|cabinet chief"
    r"|governor|(?:intelligence|spy|customs|immigration|fisheries|border) chief"
    r"|(?:state|national|federal|foreign) (?:[a-z]+ ){0,3}(?:service|agency|bureau"
    r"|directorate)(?: for [a-z ]+)?|(?:president|premier|chancellor|minister|counsell?or)['’]s office"
    r"|(?:member|chair(?:man|woman|person)?|head) of (?:the )?parliament(?:ary|['’]s) [a-z ]*committee"
    r"|government (?:lead|chief) negotiator|federal [a-z ]*negotiator|parliament(?:ary)? speaker|speaker)\b",
    re.I,
)
# offices that others have too: of a state where nearly everything speaks for it
_RANK = (
    r"(?:(?:staff|guard|air|brigadier|major|lieutenant|rear|vice|senior|first) )*(?:brigadier-|major-|rear-"
    r"|vice-|lieutenant-)?(?:general|colonel|admiral|brigadier|lieutenant commander)"
)
_MAY_BE_A_STATES = re.compile(
    r"(?:(?:deputy|senior|chief|assistant|vice|joint) )*"
    r"(?:(?:director[- ]general|director|negotiator)(?: for [a-z ]+)?|spokes(?:man|woman|person))"
    rf"|(?-i:(?:national )?(?:director|head) of (?:the )?[a-z]+(?: [a-z]+)?)|{_RANK}",
    re.I,
)
_NOT_OF_A_STATE = re.compile(
    r"\b(?:vice[- ]president for|of the (?:outfit|group|rebels|guerrillas)|secretary[- ]general"
    r"|general secretary|shadow|opposition|union(?! [a-z]+ minister)|party|regional|provincial"
    r"|state (?:finance|home|interior|energy|water|industry) minister|chief minister|candidate"
    r"|commission|council|federation|association|movement|front)\b"
    r"|\bto (?:the(?! (?:treasury|federal (?:government|president|prime minister|chancellor))\b)|an?|his"
    r"|her|President|Prime)\b"
    r"|\bfor (?:the(?! (?:[a-z]+ )?(?:armed forces|army|navy|police|military|government|presidency"
    r"|cabinet|ministry|air force|coast guard|(?:president|minister)['’]s office)\b)|an?|his|her"
    r"|President|Prime|King|Mr)\b|\bpresident of (?!the (?:legislative|national|chamber\b|senate"
    r"|parliament|congress|assembly|house|lower|upper))",
    re.I,
)
_CIVIL = re.compile(
    r"\b(?:association|union|federation|company|club|chamber|confederation|cooperative|committee|firm|league|university|college)(?:'s)?"
    r" (?:vice[- ])?president,? \Z"
    r"|\b(?:[Tt]heir|[a-z]{3,}s') (?:[a-z]+ ){0,2}spokes(?:man|woman|person),? \Z"
    r"|\b(?:[Ss]hadow|[Rr]egional|[Pp]rovincial|[Oo]pposition) (?:[\w-]+ ){0,3}(?:minister|secretary),? \Z"
)
_A_PROVINCES = re.compile(
    r"\bprovincial\b|\A(?:deputy )?(?:premier|chief minister)\Z"
    r"|\A(?:the )?state (?:finance|home|law|health) minister\Z",
    re.I,
)
_NAMES = (
    "Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland and Labrador, Northwest Territories,"
    " Nova Scotia, Nunavut, Ontario, Prince Edward Island, Quebec, Saskatchewan, Yukon, New South Wales,"
    " Northern Territory, Queensland, South Australia, Tasmania, Victoria, Western Australia,"
    " Andhra Pradesh, Assam, Bihar, Gujarat, Karnataka, Kerala, Manipur, Meghalaya, Mizoram, Nagaland,"
    " Tamil Nadu, Telangana, Uttar Pradesh, West Bengal, Sindh, Khyber Pakhtunkhwa"
)
PROVINCES = frozenset(name.strip() for name in _NAMES.split(","))  # of Canada, Australia, India and Pakistan
# councils and committees that are a state's own
_ITS_COUNCIL = re.compile(
    r"\A(?:the )?council of ministers|\bof the (?:(?:national )?security council|council of"
    r" (?:ministers|state)|state (?:council|committee)"
    r"|(?:national|federal|supreme) (?:security|defen[cs]e) (?:council|committee|commission)"
    r"|joint chiefs)\b(?: (?:of|for) [\w ]{4,24})?",
    re.I,
)


def is_of_a_state(post: str) -> bool:
    """Whether only a state has such an office: "deputy foreign minister", "the army's spokesman"."""
    if _ITS_COUNCIL.search(post):
        return True
    return _OF_A_STATE.search(post) is not None and _NOT_OF_A_STATE.search(post) is None


def may_be_a_states(post: str) -> bool:
    """Whether a state's ministry has it too: "director-general"."""
    return _MAY_BE_A_STATES.fullmatch(post) is not None


def is_of_a_body(plain: str, start: int, end: int) -> bool:
    """Whether the words before a name, up to `end`, call him by a body: "farmers' association president"."""
    return _CIVIL.search(plain, start, end) is not None


def held_by_one(post: str) -> str | None:
    """The office of which a state has one holder, if it is such."""
    low = post.lower()
    return next((office for office, words in _ONE_HOLDER if words.match(low)), None)


def is_a_provinces(post: str) -> bool:
    """Whether a part of a state has such an office: "provincial minister", a premier without a state."""
    return _A_PROVINCES.search(post) is not None
