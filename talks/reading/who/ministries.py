"""Whose an office is by its kind: of the ministry told of, of the Union, of the secretary general."""

from __future__ import annotations

import re

from talks.reading.prose.cues import word_set
from talks.reading.who import mentions, posts
from talks.reading.who.home_states import is_no_guest
from talks.reading.who.mentions import PartyMention, within
from talks.reading.who.roll import Roll

SPOKESPEOPLE = word_set("spokesman spokeswoman spokesperson")
# "Environment Commissioner A": there are such in Brussels only
_PORTFOLIOS = word_set("trade environment enlargement climate energy agriculture competition")
NEAR_THE_START = 8  # characters
MINISTRY_TOLD = 2  # sentences


def institution(post: posts.PostChunk, roll: Roll) -> PartyMention | None:
    """ "Ministry spokesman", "the bloc's policy chief": of the ministry, army or bloc named before."""
    before = roll.document.plain[max(0, post.start - 12) : post.start].rpartition(". ")[2].lower()
    before += roll.document.plain[post.start : post.end].lower()
    for noun in mentions.INSTITUTIONS:
        if noun in before and re.search(rf"\b{noun}\b", before):
            owner = mentions.owner_of(roll.document, roll.parties, noun, post.start)
            far = owner is not None and noun == "ministry" and _is_far(owner, post.start, roll)
            guest = owner is not None and noun == "government" and not is_no_guest(owner.key, roll)
            return None if far or guest else owner
    return None


def _is_far(owner: PartyMention, offset: int, roll: Roll) -> bool:
    """Whether whose ministry it may be is told of in no sentence near, or another's deeds in this one."""
    here, there = roll.document.sentence_at(offset), roll.document.sentence_at(owner.start)
    if here is None or there is None:
        return False
    opens = within(roll.parties, here.start, here.start + NEAR_THE_START)
    another = any(party.actor_kind == "state" and party.key != owner.key for party in opens)
    return another or here.index - there.index > MINISTRY_TOLD


def of_the_secretary_general(post: posts.PostChunk, roll: Roll) -> str | None:
    """ "The Secretary-General's Personal Envoy" serves the United Nations."""
    before = roll.document.plain[max(0, post.start - 24) : post.end + 28].lower()
    if "world body" in before[: post.end - post.start + 24]:
        return "united-nations"
    sent = set(post.words.lower().replace("-", " ").split()) & (
        {"envoy", "representative", "adviser"} | SPOKESPEOPLE
    )
    return "united-nations" if sent and "secretary-general" in before else None


def of_the_union(post: posts.PostChunk) -> str | None:
    """ "European Trade Commissioner": of the Union, whatever stands before."""
    words = set(post.words.lower().split())
    of_the_union = "european" in words or words & _PORTFOLIOS
    return "european-union" if of_the_union and words & {"commissioner", "commission"} else None
