"""Who leads where one verb tells of the heads of several delegations: each his own party's."""

from __future__ import annotations

import re

from talks.reading.delegations.heads import FOR, LED, Led
from talks.reading.prose.text import Sentence
from talks.reading.who.cast import PersonMention
from talks.reading.who.mentions import within
from talks.reading.who.scene import Scene

_TWO = 2
# "A and B led the delegations", "the talks were led by A and B"
_LED_THEIRS = re.compile(
    r"\b(?:led|lead|headed|head|leading|heading) (?:the|their) (?:two |three |respective |national |rival "
    r"|countries' |governments' )?(?:delegations|teams|sides|negotiating teams)\b"
)
# "A and B, who lead the British and European teams"
_LED_BOTH = re.compile(
    r"\b(?:led|lead|headed|head|leading|heading) the (?P<sides>[A-Z][\w.-]+(?: [A-Z][\w-]+)? and [A-Z][\w-]+"
    r"(?: [A-Z][\w-]+)?) (?:delegations|(?:negotiating )?teams|sides|negotiators)\b"
    r"|\b(?:led|lead|headed|head|leading|heading) the (?:delegations|teams|sides|negotiators) of "
    r"(?P<parties>[^.;,\"]{3,40}? and [^.;,\"]{3,20})"
)
_ACTS = re.compile(
    r"[;\"]|\b(?:will|would|said|says|told|wrote|met|held|was|were|took|takes|attended|while|whereas|in"
    r" the presence)\b"
)
_ALL_LED_BY = re.compile(
    r"\b(?:talks|negotiations|discussions|delegations|teams|sides|session|round|consultations"
    r"|committees|commissions|working groups)"
    rf"(?:,? [^.;,\"]{{0,40}}?)?,? {LED} (?:respectively |jointly )?by\b"
)


_ON_A_SIDE = re.compile(
    r"\b[Oo]n (?:the )?[\w' -]{2,30} side,? (?:the )?\Z|\b[Ff]or [^.;\"]{2,40}, (?:the )?\Z"
)


def heads_of_each(scene: Scene, sentence: Sentence) -> list[Led]:
    """ "A and B led the delegations", "the talks were led by A and B": each his own party's."""
    both = _LED_BOTH.search(scene.document.plain, sentence.start, sentence.end)
    if both is not None:
        _side_by_side(scene, sentence, both, scene.people.between(sentence.start, both.start()))
    ahead = both or _LED_THEIRS.search(scene.document.plain, sentence.start, sentence.end)
    behind = _ALL_LED_BY.search(scene.document.plain, sentence.start, sentence.end)
    if ahead is not None:
        named = scene.people.between(sentence.start, ahead.start())
    elif behind is not None and not _ON_A_SIDE.search(scene.document.plain, sentence.start, behind.start()):
        named = _in_one_list(scene, scene.people.between(behind.end(), sentence.end))
    else:
        return []
    if behind is not None:
        _side_by_side(scene, sentence, behind, named)
    for mention in named:
        _told_behind(scene, mention)
    heads = {mention.person.party: mention for mention in reversed(named) if mention.person.party}
    if len(heads) < _TWO:
        return []
    in_order = sorted(heads.values(), key=lambda head: head.start)
    return [Led(mention, None, "delegations.each", sentence.end) for mention in in_order]


def _in_one_list(scene: Scene, named: list[PersonMention]) -> list[PersonMention]:
    """ "Led by A for Somalia and B for Somaliland will meet, C said": A and B."""
    for number in range(1, len(named)):
        if _ACTS.search(scene.document.plain, named[number - 1].end, named[number].start):
            return named[:number]
    return named


def _told_behind(scene: Scene, mention: PersonMention) -> None:
    """ "Led by A on the American side and B on the Russian side": so is his party where none is known."""
    joint = FOR.match(scene.document.plain, mention.end) if mention.person.party is None else None
    party = next(iter(within(scene.parties, joint.end(), joint.end() + 1)), None) if joint else None
    if party is not None:
        mention.person.party, mention.person.party_text = party.key, party.text


def _side_by_side(scene: Scene, sentence: Sentence, told: re.Match[str], named: list[PersonMention]) -> None:
    """ "Kyrgyz and Tajik delegations led by A and B": A is Kyrgyz and B is Tajik, by their order."""
    ahead = within(scene.parties, sentence.start, told.start())
    sides = [party for party in ahead if party.kind == "demonym"]
    sides = sides if len(sides) == _TWO else within(scene.parties, told.start(), told.end())
    known = {None, *(party.key for party in sides)}
    if len(sides) != _TWO or len(named) != _TWO or any(m.person.party not in known for m in named):
        return
    for mention, party in zip(named, sides, strict=True):
        mention.person.party, mention.person.party_text = party.key, party.text
