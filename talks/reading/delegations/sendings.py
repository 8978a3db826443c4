"""Whom a party sends to the talks, and under whom its people come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from talks.reading.delegations.crews import OFFICE, chain
from talks.reading.delegations.heads import (
    AGAIN,
    LED,
    TITLE,
    Form,
    HeadAndSide,
    Led,
    leader_before,
    person_behind,
    titled_behind,
)
from talks.reading.delegations.teams import (
    A_TEAM,
    FROM_WHOM,
    NUMBER,
    PEOPLE,
    TEAM,
    Side,
    named_before,
    role_at,
    side_of,
    side_of_subject,
    told_before,
)
from talks.reading.grammar.clauses import subject_before
from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import is_organised
from talks.reading.who.scene import Scene

_ONE = 1
# "a Russian team under deputy minister NAME", "the Russian team flew home on Friday under NAME"
_UNDER = re.compile(
    rf"\b(?P<team>{TEAM}|{PEOPLE})(?P<own> of its own| of their own)?(?P<of>{FROM_WHOM}[^.;,\"]{{2,40}}?)?"
    r"(?:,|,? (?:is|was|has|had|which|that|arriv\w+|le(?:ft|aves)|fl(?:ew|ies)"
    r"|came|comes|landed|travel\w+|went|reached|return\w+)\b[^.;,\"]{0,60}?)? under (?:the (?:leadership"
    r"|direction|command) of )?(?:(?:the|its|their) (?=[A-Za-z]))?(?!the\b|a\b)|(?<=[a-z])'s (?:is|are|was"
    r"|were) under (?!the\b|a\b)"
)
_LEADERSHIP = re.compile(r"\b(?:leadership|direction|command) of\b")
_OF_THE_PARTY = re.compile(r"\b(?:the|its|their) \Z")
# "the Kyrgyz one was under NAME", "that of Peru is led by NAME"
_THE_ONE = re.compile(
    r"\b(?P<team>[Tt]he (?:[A-Z][\w-]+(?: [A-Z][\w-]+)?|government|rebel|opposition|federal|guerrilla"
    r"|central) one|[Tt]hat of (?:the )?[A-Z][^.;,\"]{2,30}?)"
    r",? (?:(?:is|was|will be|had been|has been) )?(?:under|(?:led|headed|chaired|fronted|run) by) "
    r"(?:the )?(?!the\b|a\b)"
)
# "Iran has sent | deputy minister NAME to them"
_SENT = re.compile(
    r"\b(?:(?:has|had|have|will|would|is|was) )?(?:already |also |again |instead )?"
    r"(?:sent|send|sends|sending|dispatch(?:ed|es|ing)?|(?P<picks>named|appointed|designated|nominated|picked"
    r"|chose|delegated|deputed)) (?=[^.;\"]{3,160})"
)
_TO_TALKS = re.compile(
    r"\b(?:to|for|at) (?:the )?(?:[\w-]+ ){0,4}(?:talks|negotiations|meeting|round|summit|table"
    r"|consultations)\b"
)
_AT_TALKS = re.compile(
    r"\b(?:[Tt]alks|negotiations?|[Nn]egotiators?|[Rr]ound|meeting|consultations|dialogue|delegations?)\b"
)
# "sent A a letter", "sent A to mediate", "sent A home", "sent A as an observer"
_ELSE = re.compile(
    r",? (?:an? (?:letter|message|note|signal|list|copy|draft|text|reply|invitation)|the (?:letter|text"
    r"|draft)|home|to (?:mediate|observe|monitor|facilitate|help|jail|prison|brief|inform|reassure"
    r"|the (?:hospital|front))|as (?:an? |its )?(?:\w+ )?(?:observers?|mediators?|facilitators?"
    r"|go-between|ambassador))\b"
)
# "a delegation with NAME at its head", "with NAME in the lead", "their team had NAME as its leader"
_AT_ITS_HEAD = re.compile(
    r"\b(?:[Ww]ith|has|had|having) (?P<who>[^;\"]{3,110}?),? (?:at (?:its|the|their) (?:head|helm)|in "
    r"(?:the lead|front|charge)|as (?:(?:its|their|the) )?(?:leader|head|chief|chief negotiator"
    r"|chair\w*))\b(?! of\b)"
)
# "Minister NAME arrived in Oslo with a ten-member delegation"
_CAME_WITH = re.compile(
    r"\b(?:arriv(?:ed|es)|travel(?:led|ed|s)|flew|flies|came|comes) (?:(?:to|in|into) [A-Z][^.;,\"]{2,30} )?"
    r"with an? (?:[\w]+-(?:member|strong|person)|large|big|small) (?:[\w-]+ )?(?:delegation|team)\b"
)
# "NAME is at its head", told of the team named before
_IS_AT_ITS_HEAD = re.compile(r"\b(?:is|was|stands?|stood|sits|sat|will be) at (?:its|their) (?:head|helm)\b")
# "It is headed by NAME", behind a sentence that tells of a team
_IT_IS_LED = re.compile(rf"\bIt (?:is|was|will be|is to be|has been) {LED}{AGAIN} by\b")
_ASIDE = re.compile(r",(?= )| \([^()]{2,20}\)")  # "the leader of his movement (NNM), Advocate NAME"
_SENDS = re.compile(r" (?:has |had |have )?(?:sent|dispatched|came|arrived|turned up|appeared)\b")
_SENDING = word_set(
    "sent send sends sending dispatch dispatched dispatches dispatching named appointed designated nominated "
    "picked chose delegated deputed"
)


def _under(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    head = person_behind(scene, sentence, match.end())
    side = named_before(scene, sentence, match.start()) or _whose(scene, sentence, match)
    words = scene.document.plain[match.end() : head.start] if head is not None else ""
    if _OF_THE_PARTY.search(match.group()):
        words = words.replace(",", "")  # "under the state minister for trade, NAME"
    titled = head is not None and (_LEADERSHIP.search(match.group()) or TITLE.fullmatch(words))
    return (head if titled and side is not None else None), side


def _whose(scene: Scene, sentence: Sentence, match: re.Match[str]) -> Side | None:
    """ "A team of the movement", "the party, which came with five delegates"."""
    if match["of"]:
        words = re.match(FROM_WHOM, match["of"])
        return role_at(scene, match.start("of") + words.end()) if words else None
    sent = re.search(rf"\b(?:with|sent) {NUMBER} (?:[\w-]+ )?\Z", scene.document.plain[: match.start()][-40:])
    if sent is None:
        return None
    before = match.start() - len(sent.group())
    subject = subject_before(scene, scene.document.token_at(before), sentence)
    return Side(subject.party, subject.text) if subject is not None and subject.party is not None else None


def _at_its_head(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    named = scene.people.between(match.start("who"), match.end("who"))
    if not named or match.end("who") > named[-1].end:
        return None, None
    ahead = list(A_TEAM.finditer(scene.document.plain, sentence.start, match.start()))
    side = (
        named_before(scene, sentence, ahead[-1].start()) if ahead else _sender(scene, sentence, match.start())
    )
    return (named[-1] if side else None), side


def _it_is_led(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    side = told_before(scene, sentence, 1)
    sits = side is not None and not is_organised(scene.gazetteer, side.key)
    return (person_behind(scene, sentence, match.end()) if sits else None), side


def _at_the_head(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    side = told_before(scene, sentence)
    return (leader_before(scene, sentence, match.start()) if side is not None else None), side


def _came_with(scene: Scene, sentence: Sentence, match: re.Match[str]) -> HeadAndSide:
    head = leader_before(scene, sentence, match.start())
    return (head if head is not None and head.person.party is not None else None), None


def _sender(scene: Scene, sentence: Sentence, offset: int) -> Side | None:
    """ "The rebels sent four officers, | with A at their head"."""
    sends = _SENDS.search(scene.document.plain, sentence.start, offset)
    return side_of(scene.party_ending(sends.start())) if sends is not None else None


def sent(scene: Scene, sentence: Sentence, seated: set[str | None]) -> Iterator[Led]:
    """ "Iran sent its ambassador, A", "Israel sent A, B and C": one leads, of several none is told to."""
    if sentence.words.isdisjoint(_SENDING):
        return
    plain = scene.document.plain
    for match in _SENT.finditer(plain, sentence.start, sentence.end):
        people = chain(scene, sentence, match.end())
        if not people:
            continue
        side = _who_sends(scene, sentence, match.start())
        party = side.key if side is not None else people[0].person.party
        if not _is_sent(scene, sentence, match, people, party in seated):
            continue
        if party is None or is_organised(scene.gazetteer, party):
            continue
        own = [one for one in people if one.person.party in (None, party) or one.person.guessed]
        if people[0] in own:
            leads = len(own) == _ONE
            yield Led(own[0], side, "delegations.sent", sentence.end, tuple(own[1:]), leads)


def _is_sent(
    scene: Scene, sentence: Sentence, match: re.Match[str], people: list[PersonMention], seated: bool
) -> bool:
    """Whether he is the object of the verb, and goes to talks."""
    plain = scene.document.plain
    if not OFFICE.fullmatch(_ASIDE.sub("", plain[match.end() : people[0].start])):
        return False
    if not scene.outside_quotation(match.start()) or _ELSE.match(plain, people[-1].end):
        return False
    if match["picks"]:
        return _TO_TALKS.search(plain, match.end(), sentence.end) is not None
    around = scene.document.sentences[max(0, sentence.index - 1) : sentence.index + 2]
    return seated or _AT_TALKS.search(plain, around[0].start, around[-1].end) is not None


def _who_sends(scene: Scene, sentence: Sentence, offset: int) -> Side | None:
    """The party of the verb; whom a chief sends may be told to be of a party himself."""
    party = scene.party_ending(offset - 1)
    if party is not None:
        return side_of(party)
    return side_of_subject(subject_before(scene, scene.document.token_at(offset), sentence))


FORMS: tuple[Form, ...] = (
    (_UNDER, "delegations.led_by", _under, (" under ",)),
    (_THE_ONE, "delegations.led_by", titled_behind, (" one ", "hat of ")),
    (_AT_ITS_HEAD, "delegations.leads", _at_its_head, ("ith ", "ha")),
    (_CAME_WITH, "delegations.leads", _came_with, (" with a ",)),
    (_IT_IS_LED, "delegations.led_by", _it_is_led, ("It ",)),
    (_IS_AT_ITS_HEAD, "delegations.leads", _at_the_head, (" at its ", " at their ")),
)
