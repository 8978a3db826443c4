"""Which institution "the club", "the company", "the party" is that speaks: the one named so before."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.grammar.appositions import VERBS
from talks.reading.grammar.entities import entity_ending, entity_starting
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import PartyMention, is_an_army, within
from talks.reading.who.scene import Scene, Subject
from talks.reading.who.unlisted import is_unlisted

_LONGEST_TITLE = 5  # tokens of "a rare joint statement"
_PUT_OUT = word_set("issued released published signed adopted read sent by from of after on following , (")
_FARTHEST = 4000  # characters
_NEAR_OFFICE = 45  # characters behind "its spokeswoman"
_NEAR = 500
_FEWEST_IN_A_NAME = 2  # words
_GOES_ON = re.compile(
    r" (?P<joins>(?:on|for) (?:the )?)?(?P<name>[A-Z][\w'-]*(?: (?:and )?(?:[A-Z][\w'-]*|\d+))*)(?= [a-z])"
)
_HOUSES = word_set(
    "club party union association federation confederation chamber council committee coalition alliance "
    "front movement court tribunal church conference congress forum organisation organization authority "
    "secretariat fund bank lender agency watchdog force mission students cooperative league commission "
    "bishops"
)
_ORGANS = word_set(
    "service agency committee commission council authority department directorate bureau board office "
    "secretariat ministry embassy"
)
_BLOCS = word_set("bloc body grouping organisation organization")
# other words for a body than those of its name
_CALLED = {
    "lender": word_set("bank fund"),
    "watchdog": word_set("agency"),
    "organisation": word_set("organization"),
    "organization": word_set("organisation"),
    "force": word_set("unifil undof kfor eufor unisfa unficyp atmis"),
    "mission": word_set("monusco minusma minusca unmiss unsmil unifil unama unami minustah"),
}
_PARTIES = word_set("union congress movement front league democrats alliance")  # parties
_FIRMS = word_set(
    "company firm miner developer operator contractor utility producer giant group airline shipper carmaker "
    "planemaker insurer consortium refiner"
)
_NAME = r"(?P<name>[A-Z][\w&'-]*(?: (?:[A-Z][\w&'-]*|&|of|de|do))*)"
_INTRODUCED = (
    re.compile(rf"\b(?:{'|'.join(sorted(_FIRMS))}),? {_NAME}"),
    re.compile(
        rf"{_NAME}(?: \([^)]{{2,12}}\))?, (?:the|a|an|which|whose|[A-Z]\w+'s) [^.,;]{{0,60}}?"
        rf"\b(?:{'|'.join(sorted(_FIRMS))})\b"
    ),
    re.compile(
        r"(?P<name>(?:[A-Z][\w&'-]* ){1,4}(?:Ltd|Inc|Corp|Corporation|Plc|plc|SA|AG|GmbH|Mining|Minerals"
        r"|Energy|Resources|Petroleum|Airlines|Airways|Shipping|Lines|Holdings|Industries|Pipelines))\b"
    ),
    # "PetroAndes", "Anglo SilverLake": no person is written so, but for a few prefixes
    re.compile(r"\b(?P<name>(?:[A-Z][a-z]+ )?(?!Mc|Mac|De|Di|Fitz|La|Le)[A-Z][a-z]+[A-Z][a-z]{2,})\b"),
)
_ISSUED = re.compile(
    r"\b(?:an?|its|their|his|her|the) (?:[\w-]+ ){0,2}?"
    r"(?:release|read-?out|statement|communiqu[eé]|note|declaration)\b"
    r"(?P<by> (?:[\w,]+ ){0,3}?(?:of|by|from) )?"
)

_JOINT_PAPER = re.compile(
    r"(?P<paper>\b[Aa] joint (?:[\w./-]+ ){0,3}(?:statement|communiqu[eé]|declaration)\b"
    r"|\b[Tt]he (?:[\w.]+[/-][\w.]+|[\w.]+ and [\w.]+) joint (?:statement|communiqu[eé]|declaration)\b)"
    r"(?:(?: \w+){0,2} (?:from|by|of) [^.;,\"]{3,60}? and (?:[\w'-]+ ){1,9})?"
)
_THROUGH = re.compile(
    r"(?: [^.;,\"]{3,40})?,? (?:through|via|by way of|by the mouth of) (?:its|his|her|their|an?|the) "
    r"[^.;,\"]{0,30}?\b(?:spokes\w+|lawyer|envoy|aide|representative|secretary|officer|ambassador|chief"
    r"|director|minister|head|negotiator|adviser|advisor)\b"
)

# "the union federation, the CGT, said", "according to the UN mission in Mali, MINUSMA."
_APART = re.compile(r"(?: in [A-Z]\w+)?, (?:the )?(?P<name>[A-Z][A-Z-]{2,9})(?=[,.])")


def named_before(scene: Scene, speaker: Subject) -> Subject:
    """The speaker under his name, where only "the club" or "the company" stands for him."""
    if (paper := _paper_of_several(scene, speaker)) is not None:
        return paper
    nameless = speaker.kind in ("body", "unknown") or is_unlisted(speaker.party or "")
    if nameless and (name := _name_behind(scene, speaker)) is not None:
        return name
    words = speaker.text.lower().split()
    if "paramilitary" in words and speaker.person is None:
        return _as(speaker, _last(scene, speaker.start, "group"))
    noun = words[-1]
    if nameless and speaker.party is None and (owner := _of_whom_its_men_are(scene, speaker)) is not None:
        return replace(speaker, party=owner, parties=(owner,))
    of_the_un = speaker.party == "united-nations" and noun in ("mission", "force")
    if (speaker.party is not None and not of_the_un) or speaker.person is not None or words[0] != "the":
        return speaker
    if noun == "outfit":
        return _as(speaker, _last(scene, speaker.start, "group"))
    if len(words) == 2 and noun in _ORGANS:
        owner = _told_with(scene, noun, speaker.start) or _named_in_full(scene, noun, speaker)
        if owner is not None:
            return replace(speaker, party=owner, parties=(owner,))
    if noun in _BLOCS:
        return _as(speaker, _last(scene, speaker.start, "organisation"))
    if words[1:-1] in (["un"], ["u.n"], ["u.n."]) and noun in _CALLED:
        return _as(speaker, _mission(scene, noun, speaker.start))
    if len(words) != 2:
        return speaker
    if noun in cues.DOCUMENTS:
        return _issuer(scene, speaker) or speaker
    if noun in _HOUSES:
        return _as(speaker, _house(scene, noun, speaker.start))
    firm = _firm(scene, speaker.start) if noun in _FIRMS else None
    return speaker if firm is None else replace(speaker, kind="body", text=firm)


def _paper_of_several(scene: Scene, speaker: Subject) -> Subject | None:
    """ "A joint US-Saudi statement", "a joint statement from A and B": of no one of them."""
    sentence = scene.document.sentence_at(speaker.start)
    if speaker.party is None or sentence is None or "joint" not in sentence.words:
        return None
    paper = _JOINT_PAPER.search(scene.document.plain, sentence.start, sentence.end)
    if paper is None or not paper.start() <= speaker.start <= paper.end():
        return None
    text = scene.document.text[paper.start() : paper.end("paper")]
    return Subject("role", text, speaker.start, speaker.end, anonymous=True)


def spoken_through(scene: Scene, index: int, sentence: Sentence, speaker: Subject) -> Subject:
    """ "Botnia said through its spokeswoman, A, that": she, if she is named; else the house."""
    if speaker.kind not in ("party", "body", "unknown"):
        return speaker
    match = _THROUGH.match(scene.document.plain, scene.document.tokens[index].end, sentence.end)
    if match is None:
        return speaker
    named = next(iter(scene.people.between(match.end(), match.end() + _NEAR_OFFICE)), None)
    if named is None or " that " in scene.document.plain[match.end() : named.start]:
        return speaker
    party = named.person.party or speaker.party
    return Subject("person", named.text, named.start, named.end, named.person, party)


def opening_document(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """ "A statement issued after the talks by A and B | said": whoever put it out, if that is told."""
    tokens = scene.document.tokens
    if cues.DOCUMENTS.isdisjoint(sentence.words) or tokens[sentence.first].low not in cues.OPENS_A_NOUN:
        return None
    ahead = range(sentence.first + 1, min(index - 1, sentence.first + _LONGEST_TITLE))
    paper = next((i for i in ahead if tokens[i].low in cues.DOCUMENTS), None)
    behind = tokens[paper + 1 : index] if paper is not None else []
    if paper is None or behind[0].low not in _PUT_OUT or any(token.low in VERBS for token in behind):
        return None
    return entity_ending(scene, paper, sentence)


def _of_whom_its_men_are(scene: Scene, house: Subject) -> str | None:
    """ "The State Security Service": of the party of an officer of it, or as its name was told before."""
    name = house.text.removeprefix("The ").removeprefix("the ")
    if len(name.split()) < _FEWEST_IN_A_NAME or not _ORGANS & set(name.lower().split()) or name[0].islower():
        return None
    theirs = {person.party for person in scene.people.cast if name in (person.post or "")}
    if len(theirs) == 1:
        return theirs.pop()
    told = re.compile(rf"(?:'s|[a-z]n)? (?:[A-Z]\w+ )?{re.escape(name)}\b")
    plain = scene.document.plain
    return next((party.key for party in scene.parties if told.match(plain, party.end)), None)


def _named_in_full(scene: Scene, noun: str, house: Subject) -> str | None:
    """ "The service", behind "the State Security Service": of whose party that is."""
    full = re.compile(rf"\b(?:[A-Z][\w-]+ ){{1,4}}{noun.title()}\b")
    before = list(full.finditer(scene.document.plain, max(0, house.start - _FARTHEST), house.start))
    return _of_whom_its_men_are(scene, replace(house, text=before[-1].group())) if before else None


def _told_with(scene: Scene, noun: str, offset: int) -> str | None:
    """ "The service", behind "the Georgian security service": of whom the noun was told before."""
    told = re.compile(rf"(?:'s)? (?:[\w-]+ ){{0,3}}{noun}\b")
    plain = scene.document.plain
    before = reversed(within(scene.parties, max(0, offset - _FARTHEST), offset))
    return next((party.key for party in before if told.match(plain, party.end, offset)), None)


def _house(scene: Scene, noun: str, offset: int) -> PartyMention | None:
    """The party named last that has the noun in its name; "the party", of any that may be one."""
    nouns = {noun} | _CALLED.get(noun, frozenset())
    before = [
        party
        for party in reversed(within(scene.parties, max(0, offset - _FARTHEST), offset))
        if party.actor_kind != "state"
    ]
    for party in before:
        if nouns & set(party.name.lower().replace("'", " ").split()):
            return party
    if noun != "party":
        return None
    likely = (p for p in before if _PARTIES & set(p.name.lower().split()))
    return next(likely, None) or _last(scene, offset, "group", _NEAR)


def _mission(scene: Scene, noun: str, offset: int) -> PartyMention | None:
    """ "The UN mission", of a report that names UNSMIL: that one."""
    before = reversed(within(scene.parties, max(0, offset - _FARTHEST), offset))
    return next(
        (party for party in before if party.key in _CALLED[noun] or party.text.lower() in _CALLED[noun]), None
    )


def _issuer(scene: Scene, document: Subject) -> Subject | None:
    """ "According to a press release of the ministry ...; the release added": whoever put it out."""
    plain = scene.document.plain
    for match in reversed(list(_ISSUED.finditer(plain, max(0, document.start - _FARTHEST), document.start))):
        sentence = scene.document.sentence_at(match.start())
        if sentence is None:
            continue
        by = match["by"] is not None
        issuer = (
            entity_starting(scene, scene.document.token_at(match.end()), sentence)
            if by
            else scene.subjects.get(sentence.index)
        )
        if issuer is not None and issuer.party is not None:
            return replace(issuer, start=document.start, end=document.end)
    return None


def _last(scene: Scene, offset: int, kind: str, far: int = _FARTHEST) -> PartyMention | None:
    """ "The regional body", "the 15-member bloc": the organisation named last."""
    before = reversed(within(scene.parties, max(0, offset - far), offset))
    return next((party for party in before if party.actor_kind == kind and not is_an_army(party)), None)


def _as(speaker: Subject, party: PartyMention | None) -> Subject:
    """The speaker as the party that he stands for, if there is one."""
    if party is None:
        return speaker
    return replace(speaker, kind="party", text=party.name, party=party.key, parties=(party.key,))


def _name_behind(scene: Scene, speaker: Subject) -> Subject | None:
    """ "The shipping group | Maersk said", "the National Commission | on Human Rights said": by its name."""
    sentence = scene.document.sentence_at(speaker.start)
    if sentence is None:
        return None
    plain = scene.document.plain
    match = _GOES_ON.match(plain, speaker.end, sentence.end) or _APART.match(plain, speaker.end, sentence.end)
    if match is None or any(scene.dates_within(match.start(), match.end())):
        return None
    named = next(iter(within(scene.parties, match.start("name"), match.end())), None)
    if named is not None:
        return replace(_as(speaker, named), end=match.end())
    joins = match.re is _GOES_ON and match["joins"] is not None
    text = scene.document.text[speaker.start if joins else match.start("name") : match.end()]
    return replace(
        speaker,
        kind="body",
        text=text.removeprefix("The ").removeprefix("the "),
        end=match.end(),
        party=None,
        parties=(),
    )


def _firm(scene: Scene, offset: int) -> str | None:
    """ "Copper miner MMG", "Botnia, the Finnish company": the firm introduced last."""
    plain = scene.document.plain
    found = [
        (match.start("name"), match["name"])
        for pattern in _INTRODUCED
        for match in pattern.finditer(plain, max(0, offset - _FARTHEST), offset)
    ]
    return max(found)[1] if found else None
