"""Whose "the presidency", "the palace" or "the embassy" is: of him who sits there, or is told of first."""

from __future__ import annotations

import re

from talks.reading.prose.cues import word_set
from talks.reading.prose.text import Sentence
from talks.reading.who.mentions import right_behind, within
from talks.reading.who.scene import Scene, Subject

_IN_ITS_CAPITAL = re.compile(r"(?:[\w'-]+ ){1,3}in (?=[A-Z])")
_PLANS = re.compile(r" (?:will|would|has|had|is|was|plans|wants|hopes|intends|may|could|agreed|decided) ")
_AT_THE_HEAD = 5  # characters: "The "
_OF_ONE_MAN = frozenset({"palace", "presidency"})
# there it is the White House, or there is none
_BARRED = {
    "presidency": frozenset({"united-states", "united-kingdom"}),
    "cabinet": frozenset({"united-states"}),
}
_OFFICE_OF = re.compile(
    r"(?:[Tt]he )?(?:(?P<his>prime minister|premier|president)['’]s office|presidential office"
    r"|(?:press )?office (?:of|for) the (?P<of>prime minister|premier|president)\b)",
    re.I,
)
_WHO_SITS = {
    "presidency": frozenset({"president"}),
    "palace": word_set("president king sultan emir prince"),
    "ministry": frozenset({"minister"}),
    "cabinet": word_set("minister premier"),
    "embassy": frozenset({"ambassador"}),
    "chancellery": frozenset({"chancellor"}),
}


def state_house(scene: Scene, index: int, sentence: Sentence) -> Subject:
    """ "State House said", in a dozen capitals: of the president of whom the sentence tells."""
    start, end = scene.document.tokens[index - 1].start, scene.document.tokens[index].end
    key = of_whom_it_tells(scene, sentence, start, "presidency")
    return Subject("body", scene.document.text[start:end], start, end, None, key, (key,) if key else ())


def seat_called(plain: str, start: int) -> str:
    """ "The prime minister's office", "the Office | of the President": who sits there."""
    match = _OFFICE_OF.match(plain, start)
    if match is None:
        return "office"
    return "presidency" if "president" in match.group().lower() else "cabinet"


def of_whom_it_tells(scene: Scene, sentence: Sentence, start: int, seat: str) -> str | None:
    """ "Ruto rang Tshisekedi, the presidency said": of the one first named; else of the foremost state.

    An envoy has no presidency: of several who are named it is that of whoever sits there.
    """
    if (seated := _seated_there(scene, start, sentence)) is not None:
        return seated
    barred = _BARRED.get(seat, frozenset())
    told = [one for one in scene.people.between(sentence.start, start) if one.person.party not in barred]
    first = next((mention for mention in told if _sits_in(mention.person.post, seat)), next(iter(told), None))
    if first is not None and scene.gazetteer.is_a_state(first.person.party):
        return first.person.party
    if (sat := _sat_before(scene, sentence, seat)) is not None:
        return sat
    foremost = scene.foremost("state") or (scene.of_its_own_affairs() if seat in _OF_ONE_MAN else None)
    return foremost if foremost not in barred else None


def _sat_before(scene: Scene, sentence: Sentence, seat: str) -> str | None:
    """ "President A rang President B. The presidency said": of the one named first right before."""
    for number in range(sentence.index - 1, max(-1, sentence.index - 3), -1):
        before = scene.document.sentences[number]
        for mention in scene.people.between(before.start, before.end):
            key = mention.person.party
            barred = key in _BARRED.get(seat, frozenset())
            if key is not None and not barred and _sits_in(mention.person.post, seat):
                return key
    return None


def _seated_there(scene: Scene, start: int, sentence: Sentence) -> str | None:
    """ "State House in Nairobi", "the presidency in Abuja": the state whose capital follows."""
    match = _IN_ITS_CAPITAL.match(scene.document.plain, start, sentence.end)
    party = right_behind(scene.parties, match)
    return party.key if party is not None and party.kind == "capital" else None


def whose_plans_it_tells(scene: Scene, sentence: Sentence, start: int) -> str | None:
    """ "Switzerland will host a conference, |the government| said": of the state that opens the sentence."""
    opening = next(iter(within(scene.parties, sentence.start, sentence.start + _AT_THE_HEAD)), None)
    if opening is None or opening.actor_kind != "state" or opening.part != "actor":
        return None
    plain = scene.document.plain
    planned = _PLANS.match(plain, opening.end, start) is not None
    return opening.key if planned and plain.endswith(", ", 0, start) else None


def _sits_in(post: str | None, seat: str) -> bool:
    return bool(_WHO_SITS.get(seat, frozenset()) & set((post or "").lower().split()))
