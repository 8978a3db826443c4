"""The post and the party that an article, or the tables, give a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from talks.reading import mentions, posts
from talks.reading.cast import Person
from talks.reading.mentions import PartyMention
from talks.reading.roll import FEMALE, MALE, Roll
from talks.reading.text import Document

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer


def give_post(person: Person, post: posts.PostChunk | None, owner: PartyMention | None, roll: Roll) -> None:
    if post is not None and person.post is None:
        person.post = re.sub(
            r"\b(minister|president|leader|envoy|negotiator|spokesman)s\Z", r"\1", post.words, flags=re.I
        )
        words = set(post.words.lower().split())
        person.gender = person.gender or ("he" if words & MALE else "she" if words & FEMALE else None)
    party = (post.party if post else None) or owner or (_institution(person, post, roll) if post else None)
    if party is not None and person.party is None:
        person.party, person.party_text = party.key, party.text
    if party is None and post is not None and person.party is None:
        person.party = _of_the_secretary_general(post, roll) or _shared_party(post, roll)


def _institution(person: Person, post: posts.PostChunk, roll: Roll) -> PartyMention | None:
    """ "Ministry spokesman", "the bloc's policy chief": of the ministry, army or bloc named before."""
    before = roll.document.plain[max(0, post.start - 12) : post.end].lower()
    for noun in mentions.INSTITUTIONS:
        if re.search(rf"\b{noun}\b", before):
            return mentions.owner_of(roll.document, roll.parties, noun, post.start)
    return None


def _of_the_secretary_general(post: posts.PostChunk, roll: Roll) -> str | None:
    """ "The Secretary-General's Personal Envoy" serves the United Nations."""
    before = roll.document.plain[max(0, post.start - 24) : post.end + 28].lower()
    sent = set(post.words.lower().replace("-", " ").split()) & {"envoy", "representative", "adviser"}
    return "united-nations" if sent and "secretary-general" in before else None


def _shared_party(post: posts.PostChunk, roll: Roll) -> str | None:
    """ "Foreign Minister A and Information Minister B", "his spokesman C": of whom stands before."""
    plain = roll.document.plain
    before = plain[max(0, post.start - 8) : post.start]
    near = [mention for mention in roll.people.mentions if post.start - 300 <= mention.start < post.start]
    if re.search(r"\b(?:his|her) \Z", before, re.I):
        return near[-1].person.party if near else None
    if re.search(r"(?:,| and|, and)(?: the)? \Z", before) and near and post.start - near[-1].end < 8:
        return near[-1].person.party
    return None


def complete(person: Person, gazetteer: Gazetteer, document: Document) -> None:
    """What the text leaves out comes from the offices held on the day of the article."""
    if person.key is None or (person.party and person.post):
        return
    tenures = gazetteer.tenures_of(person.key, document.article.published_on)
    actors = {tenure.actor for tenure in tenures}
    if person.party is None and len(actors) == 1:
        person.party = actors.pop()
    titles = {tenure.title for tenure in tenures if tenure.actor == person.party}
    titles = {title for title in titles if set(title.lower().split()) & posts.HEADS}
    if person.post is None and len(titles) == 1:
        person.post = titles.pop()
