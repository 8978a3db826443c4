"""Short and misspelt names, and names so well known that nobody introduces them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from actors.namesakes import whole_families
from actors.spelling import bare_family, sound_key
from talks.reading.prose import cues
from talks.reading.prose.cues import word_set
from talks.reading.who.cast import Person, one_edit
from talks.reading.who.names import MONTH_NAMES, PARTICLES, NameRun
from talks.reading.who.roll import Roll, enter, is_known_word, verb_follows

if TYPE_CHECKING:
    from actors.gazetteer import PersonRecord

_HIGHEST = {
    "head_of_state": 0,
    "effective_leader": 0,
    "head_of_government": 1,
    "secretary_general": 1,
    "foreign_minister": 2,
}
_BY_NAME_ONLY = re.compile(
    r"(?:'s)? (?:administration|regime|government|era|dynasty|presidency|years|doctrine|plan|family"
    r"|airport)\b"
)
_DATED = word_set("on of by until since from to through next last early late before after")
_PLACED = frozenset({"in", "near", "at", "outside", "across", "throughout"})


def _names_a_thing(roll: Roll, run: NameRun) -> bool:
    """ "The Biden administration", "the union in Scotland", "in mid-May": nobody acts there."""
    tokens, plain = roll.document.tokens, roll.document.plain
    start, end = tokens[run.first].start, tokens[run.last - 1].end
    before = tokens[run.first - 1].low if run.first else ""
    dated = before in _DATED or before[:1].isdigit() or plain[end + 1 : end + 2].isdigit()
    if tokens[run.first].low in MONTH_NAMES and dated:
        return True  # "on 3 |May|"
    return (
        (before in _PLACED and not plain.startswith("'s", end))
        or plain[start - 1 : start] == "-"
        or (before == "the" and _BY_NAME_ONLY.match(plain, end) is not None)
    )


def short_name(roll: Roll, run: NameRun) -> Person | None:
    """Enter whom a short or misspelt name means, if it is plain."""
    if run.last - run.first == 1 and _names_a_thing(roll, run):
        return None
    person = matching(roll, run) or _misspelt(roll, run)
    before = [token.low for token in roll.document.tokens[max(0, run.first - 2) : run.first]]
    titled = bool({"mr", "mrs", "ms"} & set(before))
    if (
        person is None
        and run.last - run.first == 1
        and (titled or verb_follows(roll, run))
        and not is_known_word(roll, run)
    ):
        record = in_office(roll, roll.words(run))
        if record is not None:
            person = _entered(roll, record, "people.family_name")
    if person is None and run.last - run.first == 1 and not is_known_word(roll, run):
        record = eminent(roll, roll.words(run)) if _acts(roll, run) or _is_named_plainly(roll, run) else None
        if record is not None and (_acts(roll, run) or _serves_a_party_here(roll, record)):
            person = _entered(roll, record, "people.eminent")
    if person is not None:
        enter(roll, run, person)
    return person


def _entered(roll: Roll, record: PersonRecord, rule: str) -> Person:
    """Him of the cast with that key, in whichever spelling, else somebody new."""
    known = next((person for person in roll.people.cast if person.key == record.key), None)
    if known is None:
        known = Person(record.name, record.key, rule=rule, confident=True)
        roll.people.cast.append(known)
    return known


def _is_named_plainly(roll: Roll, run: NameRun) -> bool:
    """ "Xi and Biden spoke", "told Putin that", "Putin's aide": no word that only opens a sentence."""
    tokens = roll.document.tokens
    before = tokens[run.first - 1].text if run.first else "."
    after = tokens[run.last].low if run.last < len(tokens) else "."
    opens = before in '.!?"' and run.prefix == run.first
    return (
        not opens or after in ("'s", "and", ",") or after in cues.AUXILIARIES or after.endswith(("ed", "es"))
    )


def _serves_a_party_here(roll: Roll, record: PersonRecord) -> bool:
    named = {party.key for party in roll.parties}
    on = roll.document.article.published_on
    held = [tenure for tenure in roll.gazetteer.tenures_of(record.key, on) if tenure.post_kind in _HIGHEST]
    return any(tenure.actor in named for tenure in held)


def _acts(roll: Roll, run: NameRun) -> bool:
    """One word, right before a verb of saying or of bargaining."""
    tokens = roll.document.tokens
    placed = run.first > 0 and tokens[run.first - 1].low in ("of", "in", "at", "from", "near")
    single = run.last - run.first == 1 and run.last < len(tokens) and not placed  # "the bishop of David said"
    return single and (verb_follows(roll, run) or tokens[run.last].low in cues.MOVE_VERBS)


def matching(roll: Roll, run: NameRun) -> Person | None:
    """The person of whom these words are a part; of several the one named last before here."""
    words = [w for w in roll.words(run).lower().replace(".", " ").split() if w not in PARTICLES]
    whole = [w for w in words if len(w) > 1]
    if whole and len(whole) < len(words):
        return _by_initials(roll, words, whole)
    bare = [word.removeprefix("al-").removeprefix("el-") for word in words]
    asked = frozenset(bare)
    matches = [person for person in roll.people.cast if asked <= roll.parts_of(person)] if asked else []
    if len(matches) > 1:
        by_family = [person for person in matches if person.name_words()[-1:] == words[-1:]]
        matches = by_family or matches
    if len(matches) > 1:
        at = roll.document.tokens[run.first].start
        earlier = [person for person in matches if person.first_at <= at]
        matches = sorted(earlier or matches, key=lambda person: person.first_at)
    return matches[-1] if matches else None


def _by_initials(roll: Roll, words: list[str], whole: list[str]) -> Person | None:
    """ "K. Tashiev" is Kamchybek Tashiev."""
    initials = {word for word in words if len(word) == 1}
    for person in roll.people.cast:
        own = person.name.lower().replace(".", " ").split()
        if set(whole) <= set(own) and initials <= {word[0] for word in own}:
            return person
    return None


def _misspelt(roll: Roll, run: NameRun) -> Person | None:
    """ "Blnken said": one letter off a name of the article, and the subject of a verb of speech."""
    if run.last - run.first != 1 or not verb_follows(roll, run) or is_known_word(roll, run):
        return None
    word = roll.words(run).lower()
    close = [
        person
        for person in roll.people.cast
        if len(word) > 4 and person.name_words() and one_edit(word, person.name_words()[-1])
    ]
    return close[0] if len(close) == 1 else None


def in_office(roll: Roll, family: str) -> PersonRecord | None:
    on = roll.document.article.published_on
    named = {party.key for party in roll.parties}
    holders = [
        record
        for record in roll.gazetteer.people_with_family_name(family)
        if any(tenure.actor in named for tenure in roll.gazetteer.tenures_of(record.key, on))
    ]
    return holders[0] if len(holders) == 1 else None


def eminent(roll: Roll, family: str) -> PersonRecord | None:
    """ "Trump said": the one head of state or government, or foreign minister, of that name on the day.

    Of several of one state the highest counts, and of those the last to come in: "Kim said", "Assad said".
    """
    on = roll.document.article.published_on
    if on is None:
        return None
    held = [
        (_HIGHEST[tenure.post_kind], tenure, record)
        for record in roll.gazetteer.people_with_family_name(family)
        if _is_whole(record, family)
        for tenure in roll.gazetteer.tenures_of(record.key, on)
        if tenure.post_kind in _HIGHEST
    ]
    if not held:
        return None
    highest = min(rank for rank, _, _ in held)
    top = [(tenure, record) for rank, tenure, record in held if rank == highest]
    named = {party.key for party in roll.parties}
    if len({record.key for _, record in top}) > 1:
        top = [(tenure, record) for tenure, record in top if tenure.actor in named]
    if len({tenure.actor for tenure, _ in top}) > 1 and len({record.key for _, record in top}) > 1:
        return None
    return max(top, key=lambda one: one[0].since or "")[1] if top else None


def _is_whole(record: PersonRecord, family: str) -> bool:
    """ "Johnson" is not Johnson-Smith."""
    asked = sound_key(bare_family(family))
    return any(sound_key(own) == asked for own in whole_families(record))
