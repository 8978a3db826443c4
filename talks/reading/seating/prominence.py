"""How prominent each state, group or body is in an article, in its text and in its title."""

from __future__ import annotations

import re
from collections import Counter

from actors.gazetteer import ActorRecord
from talks.reading.prose import cues
from talks.reading.prose.text import plain_of
from talks.reading.seating.seats import brings_others
from talks.reading.who.mentions import PartyMention
from talks.reading.who.scene import Scene
from talks.reading.who.unlisted import is_unlisted

_TOPIC = re.compile(
    r" (?:settlement|crisis|conflict|war|question|issue|peace|file|problem|dispute|invasion|accord)\b"
)
_CAPITAL = re.compile(r"(?:'s|s')? (?:\w+ )?(?:capital|city|resort|town|port|border)\b")
# "talks in Vienna", "back from Geneva": in a title, where it is
_PLACED = re.compile(
    r"\b(?:in|at|to|from|near|for|over|on|leaves?|leaving|left|quits?|reach(?:es|ed)?|enters?"
    r"|visits?) (?:the )?\Z",
    re.I,
)
_TALKS_OF = re.compile(
    r" (?:talks|round|summit|meeting|conference|dam|process|dialogue|accord|dinner|sessions?|format|forum"
    r"|negotiations|consultations|agreement|deal|pact|protocol|communique|declaration|plan|roadmap)\b",
    re.I,
)
PLACES = frozenset({"in", "at", "near", "from", "on", "over", "about", "against", "by", "for", "than", "as"})
# organisations that sit as one party across from others
BLOCS = frozenset(
    [
        "european-union", "nato", "asean", "mercosur", "gcc", "gulf-cooperation-council", "e3",
        "international-monetary-fund", "world-bank", "iaea",
    ]
)  # fmt: skip
# organisations that bring others together; the IMF negotiates itself
GO_BETWEENS = cues.word_set(
    "united-nations african-union african-union-commission arab-league caricom east-african-community ecowas "
    "european-council igad minusma monusco organization-of-american-states osce sadc "
    "osce-special-monitoring-mission unsmil"
)
# at home in one state and no side of its talks: missions and churches
_NO_SIDE = re.compile(
    r"UN(?:[A-Z]+\b| )|MIN[A-Z]+\b"
    r"|(?:.* )?(?:Bishops|Episcopal|Church|Churches|Mission|Monitoring|Force|Commission)\b"
)
_SELDOM = 5  # who hosts once in five mentions or less may still be a party


def acts(scene: Scene, party: PartyMention) -> bool:
    if party.part != "actor" or party.preposition in PLACES:
        return False
    return party.actor_kind == "body" or _is_one_side(scene, scene.gazetteer.actor(party.key))


def _is_one_side(scene: Scene, actor: ActorRecord | None) -> bool:
    """A state, a group, a bloc, or a union or league at home in one state; not a mission there."""
    if actor is None or actor.kind in ("state", "group") or actor.key in BLOCS:
        return actor is not None
    at_home = actor.kind == "organisation" and scene.gazetteer.home_of(actor.key) is not None
    return at_home and _NO_SIDE.match(actor.name) is None


def weights(scene: Scene) -> Counter[str]:
    """How often each state, group or unlisted body acts here; without go-betweens and venues; once."""
    if scene.weights is None:
        scene.weights = _counted(scene)
    return scene.weights


def _counted(scene: Scene) -> Counter[str]:
    counts: Counter[str] = Counter()
    for party in scene.parties:
        if not acts(scene, party) or is_its_city(scene, party) or _is_topic(scene, party):
            continue
        counts[party.key] += 1
    for mention in scene.people.mentions:
        party_key = mention.person.party
        actor = scene.gazetteer.actor(party_key) if party_key else None
        if party_key is not None and (_is_one_side(scene, actor) or is_unlisted(party_key)):
            counts[party_key] += 1
    for key in go_betweens(scene):
        counts.pop(key, None)
    return counts


def go_betweens(scene: Scene) -> frozenset[str]:
    """Who mediates or hosts, unless the title has him. Sought once."""
    if scene.between is None:
        scene.between = _found_between(scene)
    return scene.between


def _found_between(scene: Scene) -> frozenset[str]:
    titled = in_title(scene)
    acting = [party for party in scene.parties if party.part == "actor" and party.key not in titled]
    found = Counter(party.key for party in acting if brings_others(scene, party, max(0, party.start - 60)))
    named = Counter(party.key for party in acting)
    return frozenset(key for key, times in found.items() if times * _SELDOM > named[key])


def _often(scene: Scene) -> set[str]:
    """Those who act more than once by a name that is not their capital's."""
    counts = Counter(party.key for party in scene.parties if party.kind != "capital" and acts(scene, party))
    return {key for key, times in counts.items() if times > 1}


def _is_topic(scene: Scene, party: PartyMention) -> bool:
    """ "The Syrian settlement", "the Korean question": what others talk about."""
    return party.kind == "demonym" and _TOPIC.match(scene.document.plain, party.end) is not None


def is_its_city(scene: Scene, party: PartyMention) -> bool:
    """ "Kenya's capital", "leave Nairobi": where it is, not who acts."""
    plain = scene.document.plain
    if party.kind == "capital" and re.search(
        r"\b(?:leave|leaves|left|reach|reached) \Z", plain[: party.start][-9:]
    ):
        return True
    return _CAPITAL.match(plain, party.end, party.end + 30) is not None


def in_title(scene: Scene) -> dict[str, str]:
    """The states and groups that act in the title, as far as the text names them too. Sought once."""
    if scene.headed is None:
        scene.headed = _headed(scene)
    return scene.headed


def _headed(scene: Scene) -> dict[str, str]:
    own = {party.key: party.text for party in scene.parties}
    acting = {party.key for party in scene.parties if party.kind != "capital" and acts(scene, party)}
    acting -= {party.key for party in scene.parties if is_its_city(scene, party)} - _often(scene)
    title = plain_of(scene.document.article.title)
    found = {}
    for hit in scene.gazetteer.actor_mentions(title):
        if hit.actor is None or not _is_one_side(scene, hit.actor) or hit.actor.key not in own:
            continue
        placed = _PLACED.search(title[: hit.start]) is not None
        if hit.kind == "capital" and (
            placed or _TALKS_OF.match(title, hit.end) or title[hit.end :].startswith(":")
        ):
            continue
        if title[: hit.start].lower().endswith((" in ", " at ", " near ", " over ", " on ", " about ")):
            continue
        found[hit.actor.key] = own[hit.actor.key]
    return found
