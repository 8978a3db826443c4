"""Names that reviewers resolved: kept with their scope, used on later articles, taken back by undo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from actors.models import Actor, Alias, City, Person
from talks.models import Lesson, Outlet, Proposal
from talks.vocabulary import LessonScope, ProposalKind

SOURCE = "reviewers"
AGREEING_ARTICLES = 2


@dataclass(frozen=True, slots=True)
class Blank:
    """Where a payload keeps a name as written, and the slug that was found for it or not."""

    written: str
    slug: str
    model: type[Actor] | type[Person] | type[City]


BLANKS = {
    ProposalKind.MEETING: (Blank("place_text", "city", City),),
    ProposalKind.DELEGATION: (Blank("party_text", "party", Actor), Blank("head_name", "head", Person)),
    ProposalKind.DEMAND: (Blank("by_text", "by", Actor),),
    ProposalKind.RESPONSE: (Blank("by_text", "by", Actor),),
    ProposalKind.STATEMENT: (Blank("speaker_name", "speaker", Person), Blank("speaker_role", "actor", Actor)),
}
_COLUMNS: dict[type[Any], str] = {Actor: "actor", Person: "person", City: "city"}


def blanks(kind: str, payload: dict[str, Any]) -> Iterator[tuple[Blank, str]]:
    """The names of a payload that nobody resolved, as written."""
    for blank in BLANKS[ProposalKind(kind)]:
        written = (payload.get(blank.written) or "").strip()
        if written and not payload.get(blank.slug) and not _is_role_of_somebody(blank, payload):
            yield blank, written[:200]


def _is_role_of_somebody(blank: Blank, payload: dict[str, Any]) -> bool:
    """An office beside a name tells nothing of whom the name speaks for."""
    return blank.written == "speaker_role" and bool(payload.get("speaker_name"))


def learn(proposal: Proposal, amended: dict[str, Any]) -> list[Lesson]:
    """Keep what an accepted payload says of names that the reader left open."""
    article = proposal.version.article
    learnt = []
    for blank, written in blanks(proposal.kind, proposal.payload):
        meant = blank.model._default_manager.filter(slug=amended.get(blank.slug) or "").first()
        if meant is not None:
            lesson = Lesson(proposal=proposal, article=article, outlet_id=article.outlet_id, surface=written)
            setattr(lesson, _COLUMNS[blank.model], meant)
            lesson.save()
            learnt.append(lesson)
    for lesson in learnt:
        _settle(lesson.surface)
    return learnt


def unlearn(proposal: Proposal) -> None:
    """Take back what a proposal taught; names that rest on others stay."""
    surfaces = list(proposal.lessons.values_list("surface", flat=True))
    proposal.lessons.all().delete()
    for surface in surfaces:
        _settle(surface)


def recall(kind: str, payload: dict[str, Any], outlet: Outlet | None) -> dict[str, str]:
    """{field: slug} for names left open that this outlet's reviewers have resolved, without contradiction."""
    found: dict[str, str] = {}
    for blank, written in blanks(kind, payload) if outlet else ():
        lessons = Lesson.objects.on_name(written).filter(outlet=outlet, contradicted=False)
        known = lessons.filter(**{f"{_COLUMNS[blank.model]}__isnull": False}).first()
        if known is not None:
            found[blank.slug] = known.meaning.slug
    return found


# ── Scope ───────────────────────────────────────────────────────────────────────────────────────


def _settle(surface: str) -> None:
    """Weigh all that is said of a name: a contradiction confines it, agreement of two articles spreads it."""
    lessons = list(Lesson.objects.on_name(surface).select_related("actor", "person", "city"))
    meanings = {(type(one.meaning), one.meaning.pk) for one in lessons}
    spread = len(meanings) == 1 and len({one.article_id for one in lessons}) >= AGREEING_ARTICLES
    for one in lessons:
        one.contradicted = len(meanings) > 1
        one.scope = _scope(one, spread=spread)
        one.save(update_fields=["contradicted", "scope"])
    _write_alias(surface, lessons[0].meaning if spread else None)


def _scope(lesson: Lesson, *, spread: bool) -> LessonScope:
    if spread:
        return LessonScope.EVERYWHERE
    if lesson.outlet_id and not lesson.contradicted:
        return LessonScope.OUTLET
    return LessonScope.ARTICLE


def _write_alias(surface: str, meaning: Actor | Person | City | None) -> None:
    """The gazetteer learns a name that holds everywhere, and forgets one that no longer does."""
    Alias.objects.filter(surface__iexact=surface, source=SOURCE).exclude(
        actor=meaning if isinstance(meaning, Actor) else None,
        person=meaning if isinstance(meaning, Person) else None,
    ).delete()
    if isinstance(meaning, City):
        if surface not in meaning.names:
            meaning.names = [*meaning.names, surface]
            meaning.save(update_fields=["names"])
    elif meaning is not None:
        column = "actor" if isinstance(meaning, Actor) else "person"
        Alias.objects.get_or_create(
            surface=surface, **{column: meaning}, scope="", defaults={"source": SOURCE}
        )
