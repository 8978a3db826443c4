"""The body that somebody is told to lead or speak for, where no table holds it: known by its name alone."""

from __future__ import annotations

import re

from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import within
from talks.reading.who.roll import OUTLETS, Roll
from talks.reading.who.subjects import Owner, as_owner

_NAME = (
    r"(?P<name>[A-Z][\w&'-]*(?: (?:(?:of|de|del|da|do|dos|des|du|la|los|las|y|e|et|and|for|in) (?:the |la "
    r"|el )?)?[A-Z][\w&-]*){0,5})"
)
_KIND = (
    r"(?:(?:[\w'-]+ ){0,3}(?P<kind>union|federation|confederation|association|company|corporation|group"
    r"|party|movement|coalition|platform|alliance|organi[sz]ation|cooperative|lobby|guild|syndicate"
    r"|collective|committee|council|front|network|firm|operator|producer|utility|charity|airline|miner"
    r"|carrier|giant|employers|faction|militia) )?"
)
# "of the pro-Kurdish |DEM Party|", "for the opposition |Momentum|"
_SUCH = (
    r"(?:(?!(?:of|from|in|for|at|and|or|to|with|by|on|who|an?|his|her|its|their)\b)[a-z]+(?:-[A-Za-z]+)?"
    r" ){0,3}?"
)
_CHIEF = (
    r"(?:(?:elder|junior|founding)? ?member(?: of parliament)?|co-chair\w*|vice-chair\w*|politician"
    r"|councillor|leader|head|chief|chair|chairman|chairwoman|chairperson|president|vice-president"
    r"|vice president|boss|founder|co-founder|general secretary|secretary[- ]general|secretary|treasurer"
    r"|convener|coordinator|chief executive|ceo|spokes(?:man|woman|person)|negotiator|chief negotiator"
    r"|representative|delegate|manager|managing director|executive director|executive secretary"
    r"|general manager|officer|figurehead|whip|senator|lawmaker|deputy|legislator|MP|commander|mediator"
    r"|werkén)"
)
_ITS_CHIEF = re.compile(
    rf"(?:, | \()?(?:(?:an?|the) )?(?:(?!(?:and|but|who|was|is|said|has|to|of|from|in|at) )[a-z][\w-]*"
    rf" ){{0,4}}{_CHIEF}(?: (?:for|of|in charge of) [a-z][a-z -]{{2,40}}?)?"
    rf" (?:of|for|at|in|with) (?:the )?{_SUCH}{_KIND}{_NAME}"
)
_WHO_LEADS = re.compile(
    r"(?:, [^;.\"]{2,60})?,? who (?:also |now |has |still )?(?:leads?|led|heads?|chairs?|runs?|speaks?"
    r" for|represents?"
    r"|presides? over|founded|co-founded|coordinates?|sits? (?:on|in) the board of|belongs? to"
    rf"|negotiates? for|acts? for|commands?) (?:the )?{_SUCH}{_KIND}{_NAME}"
)
_OF = re.compile(
    rf",? (?:of|from|for|representing|on behalf of) (?:the )?{_SUCH}{_KIND}{_NAME}"
    r"(?P<after> (?:political )?(?:party|formation|movement|coalition|bloc|platform|faction|union"
    r"|federation))?"
)
# "AFSCME's |Marty Beilmann|", "COB leader |A|", "Repsol's chief negotiator, |A|"
_AHEAD = re.compile(
    rf"{_NAME}(?:'s?)? (?:(?:[a-z][\w-]* ){{0,3}}{_CHIEF}(?: for [a-z][a-z ]{{2,30}})?,? )(?:[A-Z][\w.]* )?\Z"
)
# "the head of |Pruema| in Kenya, A"
_CHIEF_AHEAD = re.compile(
    rf"\b{_CHIEF} (?:of|for|at) (?:the )?{_SUCH}{_KIND}{_NAME}(?: in (?:the )?[A-Z][\w-]+)?,"
    rf" (?:[A-Z][\w.]* )?\Z"
)
# "DP World declined to respond. |Its| chairman, A", "said A, |one of its| founders"
_ITS = re.compile(r"\b(?:[Ii]ts|[Tt]heir) (?:[a-z][\w-]* ){0,4}[a-z][\w-]*,? (?:[A-Z][\w.]* )?\Z")
_ONE_OF_ITS = re.compile(r", (?:one of |an? [\w ]{3,30} (?:of|in|at) )?(?:its|their) [a-z]")
_DOES = re.compile(
    rf"(?:The )?{_NAME}(?: \([A-Z][\w-]+\))?(?:, [^,;.]{{2,80}},)? (?:has|had|is|was|were|are|have|said"
    r"|says|wants?|plans|owns|holds|runs|will|would|did|does|[a-z]+ed)\b"
)
_OWNED = re.compile(rf"{_NAME}'s? \Z")
# who thinks, teaches or reports speaks for nobody at talks; a state's own houses are the state's
_THINKS = re.compile(
    r"\b(?:University|College|Institute?|Institution|Research|Cent(?:er|re)|School|Academy|Foundation|Endowment|Chatham"
    r"|Carnegie|Brookings|Crisis|Observatory|Monitor|Watch|Forum|Bank|Capital|Securities|Partners|Consulting"
    r"|Consultancy|Advisors|Advisory|Analytics|Asset|Insurance|Times|News|Radio|Television|TV|Post|Herald|Tribune"
    r"|Gazette|Agency|Press|Journal|Magazine|Review|Studies|Programme|Program|Project|Hospital|Museum|Church"
    r"|Diocese|Lab|Laboratory|Court|Tribunal|Parliament|Senate|Congress|Assembly|House|Chamber|Ministry"
    r"|Department|Cabinet|Government|Office|Army|Navy|Police|Forces?|Guard|Staff|Command|Board|Service|Treasury|Reserve"
    r"|State|Province|Region|County|District|City|North|South|East|West|Republic|Kingdom|Africa|America|Europe|Asia"
    r"|Affairs|Security|Security Council|Trade|Energy|Water|Health|Foreign|Defen[cs]e|Finance|Duma|Knesset)\b"
)
_GOVERNS = re.compile(
    r"\b(?:minister|governor|mayor|(?<!vice-)(?<!vice )president(?! of)|premier|ambassador)\b"
)
_STRANGERS = word_set("monday tuesday wednesday thursday friday saturday sunday god i mr mrs ms dr sir")
SHORTEST_LETTERS = 3
_WINDOW = 90  # characters


def body_spoken_for(mention: PersonMention, sentence: Sentence, roll: Roll) -> Owner | None:
    """ "Chief executive of NHS Providers", "who leads Ciudadanos", "AFSCME's |A|"."""
    plain = roll.document.plain
    if _GOVERNS.search(mention.person.post or ""):
        return None
    for pattern in (_ITS_CHIEF, _WHO_LEADS):
        told = pattern.match(plain, mention.end, sentence.end)
        if told is not None:
            return _named(told, roll, plainly=True)
    start = max(sentence.start, mention.start - _WINDOW)
    ahead = _AHEAD.search(plain, start, mention.start)
    ahead = ahead or _CHIEF_AHEAD.search(plain, start, mention.start)
    its = _ITS.search(plain, start, mention.start)
    if its is not None or _ONE_OF_ITS.match(plain, mention.end, sentence.end):
        return _that_acted(its.start() if its is not None else mention.start, sentence, roll)
    owned = _OWNED.search(plain, start, mention.start) or _OF.match(plain, mention.end, sentence.end)
    if ahead is not None and (owner := _named(ahead, roll, plainly=ahead.re is _CHIEF_AHEAD)) is not None:
        return owner
    return _named(owned, roll, plainly=False) if owned is not None else None


def _that_acted(offset: int, sentence: Sentence, roll: Roll) -> Owner | None:
    """What opens the sentence, or that before it in the paragraph, and acts: a name no table holds."""
    here = _DOES.match(roll.document.plain, sentence.start, offset)
    if here is None and sentence.index:
        before = roll.document.sentences[sentence.index - 1]
        if before.paragraph == sentence.paragraph:
            here = _DOES.match(roll.document.plain, before.start, before.end)
    return _named(here, roll, plainly=True) if here is not None else None


def _named(told: re.Match[str], roll: Roll, plainly: bool) -> Owner | None:
    """The body of that name; one told in passing must be in letters, of a kind, or act elsewhere."""
    start, name = told.start("name"), told["name"].removesuffix("'s").split(" in ")[0]  # "Pruema in Kenya"
    known = within(roll.parties, start, start + 1)
    if known:
        return Owner(known[0].key, known[0].text) if known[0].actor_kind != "state" else None
    body = within(roll.bodies, start, start + 1)
    if body:
        return as_owner(body[0])
    kind = told.groupdict().get("kind") or told.groupdict().get("after")
    words = name.split()
    if within(roll.parties, start, start + len(name)) or _is_no_body(name, words, roll, start):
        return None
    letters = name.isupper() and len(name) >= SHORTEST_LETTERS
    acts = re.search(
        rf"(?<![\w'-] ){re.escape(name)} (?:has|had|said|says|wants?|rejected|demand\w+)\b",
        roll.document.plain,
    )
    return (
        Owner(None, roll.document.text[start : start + len(name)])
        if plainly or letters or kind or acts
        else None
    )


def _is_no_body(name: str, words: list[str], roll: Roll, start: int) -> bool:
    low = words[0].lower()
    return bool(
        low in cues.NOT_NAMES
        or low in _STRANGERS
        or _THINKS.search(name)
        or name.lower() in OUTLETS
        or any(" " in one.person.name for one in roll.people.between(start, start + len(name)))
        or roll.gazetteer.cities_named(name)
        or roll.gazetteer.cities_named(words[0])
        or roll.gazetteer.opens_a_name(words[0])
    )
