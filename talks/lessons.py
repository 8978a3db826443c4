"""Names that reviewers resolved: kept with their scope, used on later articles, taken back by undo."""

from __future__ import annotations

import re
from typing import Any

from django.db.models import Q

from actors.models import Actor, Alias, City, Person
from talks.blanks import Blank, blanks
from talks.models import Article, Lesson, Proposal
from talks.vocabulary import LessonScope, ProposalKind

SOURCE = "reviewers"
AGREEING_REPORTS = 2
Meaning = Actor | Person | City
_COLUMNS: dict[type[Any], str] = {Actor: "actor", Person: "person", City: "city"}
_WORD = re.compile(r"\w[\w'’-]*")
# Capitalised out of respect, or at the start of a sentence; they name whoever the report is about.
_COMMON_WORDS = """
administration alliance ambassador army authorities bloc cabinet capital chancellor city coalition commission
committee council country delegate delegation embassy envoy federation forces foreign government head kingdom
leader leaders military minister ministers ministry mission movement negotiator negotiators office official
officials opposition parliament party presidency president prime rebels regime representative republic
secretariat secretary side sides source sources spokesman spokesperson spokeswoman state talks team union
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def learn(proposal: Proposal, amended: dict[str, Any]) -> list[Lesson]:
    """Keep what an accepted payload says of names that the reader left open."""
    learnt = [lesson for blank in blanks(proposal.kind, proposal.payload)
              if (lesson := _lesson(proposal, blank, amended))]  # fmt: skip
    for surface in {lesson.surface for lesson in learnt}:
        settle(surface)
    return learnt


def unlearn(proposal: Proposal) -> None:
    """Take back what a proposal taught; names that rest on others stay."""
    forget(list(proposal.lessons.filter(tenure__isnull=True)))
    proposal.lessons.all().delete()


def forget(lessons: list[Lesson]) -> None:
    """Take lessons on names back, with the aliases that rest on nothing else."""
    surfaces = {lesson.surface for lesson in lessons}
    for lesson in lessons:
        _name_city(lesson, LessonScope.ARTICLE)
    Lesson.objects.filter(pk__in=[lesson.pk for lesson in lessons]).delete()
    for surface in surfaces:
        settle(surface)


def recall(kind: str, payload: dict[str, Any], article: Article) -> dict[str, str]:
    """{field: slug} for names left open that reviewers resolved in this article or for its outlet."""
    found: dict[str, str] = {}
    for blank in blanks(kind, payload):
        sort = Q(**{f"{_COLUMNS[blank.model]}__isnull": False})
        lessons = Lesson.objects.on_name(blank.surface).filter(sort, _holds_in(article))
        known = {lesson.meaning.slug for lesson in lessons}
        if len(known) == 1 and blank.slug:
            found[blank.slug] = known.pop()
    return found


def disputed(kind: str, payload: dict[str, Any]) -> list[str]:
    """The names left open on which reviewers, or they and the tables, do not agree."""
    surfaces = [blank.surface for blank in blanks(kind, payload)]
    known = Lesson.objects.filter(contradicted=True, tenure__isnull=True)
    return [surface for surface in surfaces if known.on_name(surface).exists()]


def _holds_in(article: Article) -> Q:
    own = Q(article_id=article.pk)
    if not article.outlet_id:
        return own
    return own | Q(outlet_id=article.outlet_id, contradicted=False) & ~Q(scope=LessonScope.ARTICLE)


def _lesson(proposal: Proposal, blank: Blank, amended: dict[str, Any]) -> Lesson | None:
    meant = blank.model._default_manager.filter(slug=blank.filled(amended)).first()
    if meant is None:
        return None
    article = proposal.version.article
    lesson = Lesson(proposal=proposal, article=article, outlet_id=article.outlet_id, surface=blank.surface)
    setattr(lesson, _COLUMNS[blank.model], meant)
    lesson.save()
    return lesson


# ── Scope ───────────────────────────────────────────────────────────────────────────────────────


def settle(surface: str) -> None:
    """Weigh all that is said of a name: a contradiction confines it, agreement of two reports spreads it.

    Copies of one story are one report. What is no name of anybody's own ("the rebels") stays in its article.
    """
    rows = Lesson.objects.on_name(surface)
    lessons = list(
        rows.select_related("actor", "person", "city", "outlet", "article", "proposal__version").defer(
            "proposal__version__raw", "proposal__version__bands", "proposal__version__search"
        )
    )
    named = any(_is_own_name(one) for one in lessons)
    contradicted = len({_meant(one) for one in lessons}) > 1 or any(_known_otherwise(one) for one in lessons)
    reports = {one.article.story_id or one.article_id for one in lessons}
    spread = named and not contradicted and len(reports) >= AGREEING_REPORTS
    for one in lessons:
        one.contradicted = contradicted
        scope = _scope(one, named=named, spread=spread)
        _name_city(one, scope)
        one.scope = scope
    Lesson.objects.bulk_update(lessons, ["contradicted", "scope"])
    _write_aliases(surface, lessons)


def _meant(lesson: Lesson) -> tuple[type[Meaning], Any]:
    return type(lesson.meaning), lesson.meaning.pk


def _scope(lesson: Lesson, *, named: bool, spread: bool) -> LessonScope:
    if spread:
        return LessonScope.EVERYWHERE
    if named and lesson.outlet_id and not lesson.contradicted:
        return LessonScope.OUTLET
    return LessonScope.ARTICLE


def _is_own_name(lesson: Lesson) -> bool:
    """Whether the article writes it as a name: a capital within a sentence, on a word that is no office."""
    if lesson.actor_id and lesson.proposal.kind == ProposalKind.STATEMENT:
        return False  # the office of somebody unnamed, which others of another party hold as well
    words = _WORD.findall(lesson.surface)
    if lesson.person_id and len(words) < 2:
        return False  # a family name has many bearers
    text = lesson.proposal.version.text
    return any(word.casefold() not in _COMMON and _is_capital_within(word, text) for word in words)


def _is_capital_within(word: str, text: str) -> bool:
    if word.lower() == word.upper():
        return not word.isascii()  # a script without capitals
    return word[0].isupper() and bool(re.search(rf"[a-z,;’] {re.escape(word)}\b", text))


def _known_otherwise(lesson: Lesson) -> bool:
    """Whether the tables hold the same name for somebody else."""
    written, meaning = lesson.surface, lesson.meaning
    if isinstance(meaning, City):
        same: Any = City.objects.filter(Q(name__iexact=written) | Q(names__contains=[written]))
        return bool(same.exclude(pk=meaning.pk).exists())
    column = _COLUMNS[type(meaning)]
    aliases = Alias.objects.filter(surface__iexact=written, scope="", **{f"{column}__isnull": False})
    others = aliases.exclude(source=SOURCE).exclude(**{column: meaning})
    namesakes: Any = type(meaning)._default_manager.filter(name__iexact=written).exclude(pk=meaning.pk)
    return others.exists() or bool(namesakes.exists())


# ── What the gazetteer reads ────────────────────────────────────────────────────────────────────


def _write_aliases(surface: str, lessons: list[Lesson]) -> None:
    """Aliases of reviewers' making, as the lessons now stand: everywhere, or for one outlet."""
    wanted = {_alias(one) for one in lessons if one.scope != LessonScope.ARTICLE and not one.city_id}
    written = {
        (alias.surface, alias.actor_id, alias.person_id, alias.scope): alias
        for alias in Alias.objects.filter(surface__iexact=surface, source=SOURCE)
    }
    Alias.objects.filter(pk__in=[alias.pk for key, alias in written.items() if key not in wanted]).delete()
    for words, actor, person, scope in wanted - set(written):
        Alias.objects.get_or_create(
            surface=words, actor_id=actor, person_id=person, scope=scope, defaults={"source": SOURCE}
        )


def _alias(lesson: Lesson) -> tuple[str, Any, Any, str]:
    outlet = lesson.outlet.slug if lesson.outlet and lesson.scope == LessonScope.OUTLET else ""
    return lesson.surface, lesson.actor_id, lesson.person_id, outlet


def _name_city(lesson: Lesson, scope: LessonScope) -> None:
    """A city has one list of names, which hold everywhere; a name it had before was never left open."""
    city, name = lesson.city, lesson.surface
    if city is None:
        return
    if scope == LessonScope.EVERYWHERE and name not in city.names:
        city.names = [*city.names, name]
    elif lesson.scope == LessonScope.EVERYWHERE != scope:
        city.names = [other for other in city.names if other != name]
    city.save(update_fields=["names"])
