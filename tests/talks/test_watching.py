"""Where an article belongs."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import IntegrityError

from talks import watching
from talks.models import ArticleVersion, Feed, Negotiation, Outlet, WatchRule
from talks.watching import Home

pytestmark = pytest.mark.django_db


@pytest.fixture
def gas(db: None) -> Negotiation:
    return Negotiation.objects.create(slug="gas", title="Gas talks")


@pytest.fixture
def grain(db: None) -> Negotiation:
    return Negotiation.objects.create(slug="grain", title="Grain talks")


@pytest.fixture
def feed(outlet: Outlet, version: ArticleVersion) -> Feed:
    """The one that the article came by."""
    feed = Feed.objects.create(url="https://wire.example/feed", outlet=outlet)
    version.article.feed = feed
    version.article.save()
    return feed


def watch(negotiation: Negotiation, *any_of: str, **more: Any) -> WatchRule:
    return WatchRule.objects.create(negotiation=negotiation, any_of=list(any_of), **more)


def meets(rule_words: str, text: str) -> bool:
    return watching.is_met(WatchRule(any_of=[rule_words]), ArticleVersion(text=text))


def test_it_works(version: ArticleVersion, gas: Negotiation, django_assert_num_queries: Any) -> None:
    watch(gas, "envoys", "pipeline")
    with django_assert_num_queries(1):
        assert watching.home_of(version) == Home(gas.pk, wanted=True)


def test_what_a_person_said_comes_first(
    version: ArticleVersion, gas: Negotiation, grain: Negotiation
) -> None:
    watch(gas, "envoys")
    version.article.negotiation = grain
    assert watching.home_of(version).negotiation_id == grain.pk


def test_a_rule_comes_before_the_feed(
    version: ArticleVersion, feed: Feed, gas: Negotiation, grain: Negotiation
) -> None:
    feed.negotiation = grain
    assert watching.home_of(version).negotiation_id == grain.pk
    watch(gas, "envoys")
    assert watching.home_of(version).negotiation_id == gas.pk


def test_who_names_more_of_the_words_has_it(
    version: ArticleVersion, gas: Negotiation, grain: Negotiation
) -> None:
    watch(gas, "envoys", "Geneva")
    watch(grain, "envoys")
    assert watching.home_of(version).negotiation_id == gas.pk


def test_between_two_that_are_met_alike_nothing_is_guessed(
    version: ArticleVersion, gas: Negotiation, grain: Negotiation
) -> None:
    watch(gas, "envoys")
    watch(grain, "Geneva")
    assert watching.home_of(version) == Home(None, wanted=True)


def test_a_rule_of_another_feed_or_one_that_is_off_is_not_asked(
    version: ArticleVersion, outlet: Outlet, gas: Negotiation
) -> None:
    other = Feed.objects.create(url="https://wire.example/other", outlet=outlet)
    watch(gas, "envoys", feed=other)
    watch(gas, "envoys", active=False)
    assert watching.home_of(version) == Home(None, wanted=True)


def test_of_a_feed_that_is_only_watched_the_rest_is_not_wanted(
    version: ArticleVersion, feed: Feed, gas: Negotiation
) -> None:
    feed.only_watched = True
    rule = watch(gas, "pipeline")
    assert watching.home_of(version) == Home(None, wanted=False)
    WatchRule.objects.filter(pk=rule.pk).update(any_of=["envoys"])
    assert watching.home_of(version) == Home(gas.pk, wanted=True)


@pytest.mark.parametrize(
    ("also", "none", "met"),
    [
        (["Geneva"], [], True),
        (["Vienna", "geneva"], [], True),
        (["Vienna"], [], False),
        ([], ["Vienna"], True),
        ([], ["Vienna", "Geneva"], False),
    ],
)
def test_words_beside_it_narrow_a_rule(also: list[str], none: list[str], met: bool) -> None:
    rule = WatchRule(any_of=["envoys"], also_any_of=also, none_of=none)
    assert watching.is_met(rule, ArticleVersion(title="Envoys meet", text="They met in Geneva.")) is met


@pytest.mark.parametrize(
    ("words", "text", "met"),
    [
        ("iran", "Talks with IRAN go on.", True),
        ("iran", "Iranians went home.", False),
        ("iran*", "Iranians went home.", True),
        ("gas pipeline", "A gas\n  pipeline is planned.", True),
        ("gas pipeline", "A gas and pipeline deal.", False),
        ("u.s.", "The U.S. agreed.", True),
        ("u.s.", "The uxsx agreed.", False),
        ("c++ (talks)", "The C++ (talks) began.", True),
        ("переговоры", "Начались ПЕРЕГОВОРЫ.", True),
        ("日内瓦", "双方在日内瓦会谈", True),
        ("*", "Anything at all.", False),
        (" ", "Anything at all.", False),
    ],
)
def test_words_count_whole(words: str, text: str, met: bool) -> None:
    assert meets(words, text) is met


def test_a_rule_can_be_tried_on_what_came_lately(
    version: ArticleVersion, feed: Feed, outlet: Outlet, gas: Negotiation, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(1):
        assert watching.recently_met(watch_unsaved(gas, "envoys")) == [version]
    assert watching.recently_met(watch_unsaved(gas, "pipeline")) == []
    other = Feed.objects.create(url="https://wire.example/other", outlet=outlet)
    assert watching.recently_met(watch_unsaved(gas, "envoys", feed=other)) == []
    assert watching.recently_met(watch_unsaved(gas, "envoys", feed=feed)) == [version]


def watch_unsaved(negotiation: Negotiation, *any_of: str, **more: Any) -> WatchRule:
    return WatchRule(negotiation=negotiation, any_of=list(any_of), **more)


def test_a_rule_without_words_is_none(gas: Negotiation) -> None:
    with pytest.raises(IntegrityError, match="watch_rule_has_words"):
        watch(gas)
