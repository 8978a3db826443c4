"""Where an article belongs: by its own word, by the watch rules that it meets, or by its feed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from django.db.models import Q

from talks.models import ArticleVersion, WatchRule

RECENT = 200
# Writing that puts no spaces between words: there a word has no edges to look for.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


@dataclass(frozen=True, slots=True)
class Home:
    """The negotiation of an article's proposals, if any, and whether the desk wants them at all."""

    negotiation_id: UUID | None
    wanted: bool


def home_of(version: ArticleVersion) -> Home:
    """Where its proposals belong (one query, and one for the feed unless it was fetched).

    What a person said of the article comes first, then the rules, then the feed. Where the rules of two
    negotiations are met alike nothing is guessed. A feed of which only the watched is wanted has the rest
    stored and not proposed.
    """
    article = version.article
    if article.negotiation_id:
        return Home(article.negotiation_id, wanted=True)
    feed = article.feed
    met = [rule for rule in rules_of(article.feed_id) if is_met(rule, version)]
    wanted = bool(met) or feed is None or not feed.only_watched
    return Home(_clearest(met, version) or (feed.negotiation_id if feed else None), wanted)


def rules_of(feed_id: UUID | None) -> list[WatchRule]:
    """The rules in force for a feed, or for what is handed in (one query)."""
    return list(WatchRule.objects.filter(Q(feed=None) | Q(feed=feed_id), active=True))


def is_met(rule: WatchRule, version: ArticleVersion) -> bool:
    """Whether title and text hold what the rule asks for, and nothing that it shuns."""
    words = _words(version)
    return (
        bool(_held(rule.any_of, words))
        and (not rule.also_any_of or bool(_held(rule.also_any_of, words)))
        and not _held(rule.none_of, words)
    )


def recently_met(rule: WatchRule) -> list[ArticleVersion]:
    """Which of the newest texts the rule would have caught, newest first: to try a rule out (one query)."""
    rows = ArticleVersion.objects.select_related("article__outlet").order_by("-fetched_at", "-id")
    if rule.feed_id:
        rows = rows.filter(article__feed=rule.feed_id)
    newest = rows.defer("raw", "bands", "search")[:RECENT]
    return [version for version in newest if is_met(rule, version)]


def _clearest(met: list[WatchRule], version: ArticleVersion) -> UUID | None:
    """The negotiation whose rules name most of the words; None when two name as many."""
    words = _words(version)
    named: dict[UUID, set[str]] = {}
    for rule in met:
        held = _held([*rule.any_of, *rule.also_any_of], words)
        named.setdefault(rule.negotiation_id, set()).update(held)
    counted = Counter({negotiation: len(held) for negotiation, held in named.items()}).most_common(2)
    if not counted or (len(counted) == 2 and counted[0][1] == counted[1][1]):
        return None
    return counted[0][0]


def _words(version: ArticleVersion) -> str:
    return f"{version.title}\n{version.text}"


def _held(asked: Iterable[str], words: str) -> set[str]:
    return {word.casefold() for word in asked if _pattern(word).search(words)}


@lru_cache(maxsize=4096)
def _pattern(word: str) -> re.Pattern[str]:
    """A word or phrase as a whole, however it is spaced; with a star at its end, any ending."""
    open_ended = word.endswith("*")
    parts = word.removesuffix("*").split()
    if not parts:  # a lone star, or nothing: no word at all
        return re.compile(r"(?!)")
    before = "" if _UNSPACED.match(parts[0][0]) else r"(?<!\w)"
    after = "" if open_ended or _UNSPACED.match(parts[-1][-1]) else r"(?!\w)"
    return re.compile(before + r"\s+".join(map(re.escape, parts)) + after, re.IGNORECASE)
