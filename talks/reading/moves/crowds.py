"""People without a house who act together, under what they are called: "salt traders in Berbera"."""

from __future__ import annotations

import re
from dataclasses import replace

from talks.reading.grammar.verb_groups import over_verb_group
from talks.reading.moves.houses import OPENER
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.scene import Scene, Subject

# who works, lives, believes or suffers together; whoever only looks on is none
_WHO = (
    r"(?:(?!(?:analyst|expert|observer|critic|scholar|academic|commentator|economist|diplomat|official|minister"
    r"|leader|negotiator|delegate|mediator|officer|reporter|ambassador|envoy|witness|source|other|number|matter"
    r"|letter|paper|member|figure|power|order|quarter|border|barrier|fighter|ship|tanker|carrier|partner"
    r"|neighbou?r|lawmaker|minder|facilitator|prisoner|senator|governor|president|document|statement|agreement"
    r"|settlement|payment|government|element|event|moment|amendment|investigator|inspector|interpreter)s?\b)"
    r"[a-z-]+(?:ers|ors|ists|ants|dents|ees|smen|ermen|women|wives|herds)"
    r"|families|relatives|businesspeople|townspeople|fisherfolk|clergy|youths|nationals|pensioners|plaintiffs|unions|companies|firms|villages|tribes|clans|elders|chiefs|parishes|churches"
    r"|communities|mothers|widows|veterans|pilots|nurses|peasants|guards|victims|associations|groups|parties|organi[sz]ations"
    r"|cooperatives|chambers|bishops|monks|imams)"
)
_NP = (
    r"(?:(?:the|some|several|many|most|two|three|four|five|six|a dozen|(?:dozens|hundreds|a group) of) )?"
    rf"(?P<name>(?:[\w’'-]+ ){{0,4}}?{_WHO}(?: (?:and|or) (?:[\w’'-]+ ){{0,2}}?[a-z]+s)?"
    r"(?: (?:in|from|of|on|at|around|near|along|behind) (?:the )?[\w’'.-]+(?: (?!\w+ed\b)[\w’'.-]+){0,5}?)?)"
)
_CROWD = re.compile(
    rf"{OPENER}{_NP}(?: ?(?:, )?(?:who|that) [^;\"]{{3,120}}?,?"
    r"|, (?:which|represented|led|backed|organi[sz]ed|shut|cut|left) [^;\"]{3,120},|, [\w ]{3,30},)?\Z",
    re.I,
)
_LONGEST = 200  # characters
_NO_CROWD = re.compile(
    r"\b(?:said|says|told|that|had|has|have|is|was|are|were|will|would|which|by|with|its|to|calls?"
    r"|urges?|wants?|asks?)\b"
)
_WITH_MEMBERS = re.compile(
    rf"{OPENER}(?:(?:the|some|several|many|most) )?"
    r"(?P<name>(?:[\w’'-]+ ){0,3}?(?:groups|countries|states|nations|unions|associations|organi[sz]ations"
    r"|firms|companies|communities|parties|charities)),? (?:including|such as|among them|like|from|in)"
    r" (?:the )?(?:(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)*(?:, and |, | and )(?:the )?)*\Z",
    re.I,
)
_OF_THEMSELVES = word_set(
    "bishops priests imams clergy churches farmers herders fishermen fishers growers traders exporters "
    "importers owners operators shipowners landowners workers miners drivers pilots truckers hauliers "
    "doctors nurses teachers students pupils parents families relatives widows residents villagers investors "
    "creditors bondholders manufacturers carmakers drugmakers producers retailers businesses companies firms "
    "banks lawyers journalists editors unions employers peasants pensioners veterans refugees migrants"
)
_INCLUDING = re.compile(r", (?:including|among them|such as|notably) ")
_LISTED = re.compile(r"(?: ?\([A-Z]*\)?|\))?(?:,? and |, )?(?:the )?")
_BEHIND_HEAD = re.compile(r" (?:in|from|of|at|on|along|near|who) ")


def crowd(scene: Scene, index: int, sentence: Sentence) -> Subject | None:
    """Who opens the clause of the verb at `index`, told by a plural and where they are."""
    cursor = over_verb_group(scene, index - 1, sentence.first)
    if cursor < sentence.first:
        return None
    end = scene.document.tokens[cursor].end
    if end - sentence.start > _LONGEST:
        return None
    match = _CROWD.match(scene.document.plain[sentence.start : end])
    if match is None or " " not in match["name"].strip() or _NO_CROWD.search(match["name"]):
        return None
    start, end = (sentence.start + offset for offset in match.span("name"))
    return Subject("body", scene.document.text[start:end].strip(), start, end)


def not_of_its_members(scene: Scene, sentence: Sentence, found: Subject) -> Subject:
    """ "Green groups including Oxfam | want", "growers' unions from Peru | asked": they, and not Peru."""
    if found.kind != "party" or found.start - sentence.start > _LONGEST:
        return found
    head = _WITH_MEMBERS.match(scene.document.plain, sentence.start, found.start)
    if head is None:
        return found
    start, end = head.span("name")
    return Subject("body", scene.document.text[start:end], start, end)


def of_its_members(scene: Scene, found: Subject, end: int) -> Subject:
    """ "Several groups, including the KNU and the ABSDF, | have rejected it": each that is named."""
    told = _INCLUDING.match(scene.document.plain, found.end)
    if found.kind != "body" or told is None:
        return found
    named: list[PartyMention] = []
    for party in within(scene.parties, told.end(), end):
        before = named[-1].end if named else told.end()
        if not _LISTED.fullmatch(scene.document.plain, before, party.start):
            break
        named.append(party)
    if not named:
        return found
    start, last = named[0].start, named[-1].end
    keys = tuple(dict.fromkeys(party.key for party in named))
    return Subject("party", scene.document.text[start:last], start, last, None, keys[0], keys)


def of_themselves(found: Subject) -> Subject:
    """ "Peru's Catholic bishops", "traders in Nairobi", "Kenyan doctors": no party's, though it has them."""
    head = _BEHIND_HEAD.split(found.text, maxsplit=1)[0].lower().split()[-1:]
    if found.kind not in ("role", "body") or _OF_THEMSELVES.isdisjoint(head) or " " not in found.text:
        return found
    return replace(found, kind="body", party=None, parties=())
