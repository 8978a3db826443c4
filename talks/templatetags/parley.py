"""Badges, tags, dates and sources: how the pages write what documents hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from django import template
from django.forms.boundfield import BoundField
from django.template.context import RequestContext
from django.urls import reverse
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext, gettext_lazy, npgettext

from actors.models import Actor
from talks import datewords, vocabulary
from talks import words as full_text
from talks.certainty import NOT_YET
from talks.lanes import Run
from talks.lookalikes import disguised
from talks.models.entry import actor_reference
from talks.views import wordings
from talks.views.heat import words_of
from talks.vocabulary import Certainty, DemandKind, EntryKind, Stance

register = template.Library()
_FOUND = re.compile(f"{full_text.FOUND}([^{full_text.FOUND}{full_text.FOUND_END}]*){full_text.FOUND_END}")

MOST_BADGES = 6
STROKES = {
    "ask": '<path d="M2 7h9M7.5 3l4 4-4 4"/>',
    "yes": '<path d="M2.5 7.5l3 3 6-7"/>',
    "cond": '<circle cx="7" cy="7" r="4.6" stroke-dasharray="3 2.2"/>',
    "no": '<path d="M3 3l8 8M11 3l-8 8"/>',
    "none": "",
}
STANCES = {
    Stance.ACCEPTS: "yes",
    Stance.ACCEPTS_IN_PART: "cond",
    Stance.OPEN: "cond",
    Stance.COUNTER_OFFERS: "cond",
    Stance.DEFERS: "cond",
    Stance.REFUSES: "no",
    Stance.NON_STARTER: "no",
    Stance.WITHDRAWS: "no",
}
ASKS = {
    DemandKind.DEMAND: gettext_lazy("Demands"),
    DemandKind.GUARANTEE: gettext_lazy("Demands"),
    DemandKind.OFFER: gettext_lazy("Offers"),
    DemandKind.RED_LINE: gettext_lazy("Draws a red line"),
    DemandKind.THREAT: gettext_lazy("Threatens"),
}
CERTAINTY_LOOKS = {
    Certainty.RUMOURED: "tag-exp",
    Certainty.EXPECTED: "tag-exp",
    Certainty.CONFIRMED: "tag-exp",
    Certainty.HELD: "tag-ok",
    Certainty.POSTPONED: "tag-off",
    Certainty.CANCELLED: "tag-off",
    Certainty.DENIED: "tag-off",
}


@register.filter
def label(value: str | None, choices: str) -> str:
    """The words for a code: {{ stance|label:"Stance" }}."""
    if not value:
        return ""
    return str(getattr(vocabulary, choices)(value).label)


@register.filter
def ticked(text: str) -> SafeString:
    """Plain text in which `names in backticks` are shown as code."""
    parts = enumerate(str(text).split("`"))
    return format_html_join(
        "", "{}", ((format_html("<code>{}</code>", part) if n % 2 else part,) for n, part in parts)
    )


@register.filter
def lookup(mapping: Mapping[Any, Any], key: Any) -> Any:
    """mapping[key], or None."""
    return mapping.get(key)


@register.filter
def moment(value: str | None) -> datetime | None:
    """A document's ISO moment as a datetime."""
    return parse_datetime(value) if value else None


@register.filter
def worded(dated: dict[str, Any]) -> str:
    """A document's date in words, where `<time>` may not stand."""
    return datewords.wording(dated)


@register.filter
def machine(value: datetime) -> str:
    """A moment as HTML's own dates are written: to the second, where microseconds are not valid."""
    return value.isoformat(timespec="seconds")


@register.filter
def day(value: str | None) -> date | None:
    """A document's ISO day as a date."""
    return parse_date(value) if value else None


@register.filter
def from_whole_word(words: str) -> str:
    """The words before a quote without the one that was cut off."""
    return words.partition(" ")[2] or words


@register.filter
def to_whole_word(words: str) -> str:
    """The words after a quote without the one that was cut off."""
    return words.rpartition(" ")[0] or words


@register.filter
def entry_url(document: dict[str, Any]) -> str:
    """Where an entry is read by itself."""
    return wordings.address(document)


@register.filter
def heads(meeting: dict[str, Any]) -> list[dict[str, Any]]:
    """Who heads each delegation at a meeting."""
    return wordings.heads_of(meeting)


@register.filter
def not_yet(document: dict[str, Any]) -> bool:
    """Whether it has not happened: dashed marker, and the word is written out."""
    return document["certainty"] in NOT_YET


@register.simple_tag(takes_context=True)
def badge(context: RequestContext, party: dict[str, str] | Actor, talks: str = "") -> SafeString:
    """One party's badge: letters, the name behind them, and the colour of its seat."""
    party = actor_reference(party) if isinstance(party, Actor) else party
    palettes = context.get("palettes") or {}
    colours = palettes.get(talks) if talks else context.get("palette")
    number = (colours or {}).get(party["slug"], 0)
    return format_html('<abbr class="p p-{}" title="{}">{}</abbr>', number, party["name"], party["short"])


@register.simple_tag(takes_context=True)
def badges(context: RequestContext, document: dict[str, Any]) -> SafeString:
    """All parties of an entry: who acts first, then, after an arrow, whom it is asked of; hosts say so."""
    talks = "" if context.get("palette") is not None else document["negotiation"]["slug"]
    parties = _once(document["parties"])
    shown = [_with_role(party, badge(context, party, talks)) for party in parties[:MOST_BADGES]]
    more = len(parties) - MOST_BADGES
    rest = format_html('<span class="soft">+{}</span>', more) if more > 0 else ""
    return format_html("{}{}", format_html_join(" ", "{}", ((one,) for one in shown)), rest)


def _once(parties: Iterable[dict[str, str]]) -> list[dict[str, str]]:
    """Each party in its first role; marks the first of whom something is asked."""
    seen: dict[str, dict[str, str]] = {}
    asked = False
    for party in parties:
        if party["slug"] not in seen:
            first = party["role"] == "of" and not asked
            asked = asked or first
            seen[party["slug"]] = {**party, "first_asked": "yes" if first else ""}
    return list(seen.values())


def _with_role(party: dict[str, str], drawn: SafeString) -> SafeString:
    if party.get("first_asked"):
        arrow = '<span aria-hidden="true">→</span><span class="vh">{}</span> {}'
        return format_html(arrow, gettext("to"), drawn)
    if party["role"] in {"host", "mediator", "forum"}:
        words = {"host": gettext("host"), "mediator": gettext("mediator"), "forum": gettext("forum")}
        return format_html("{} {}", words[party["role"]], drawn)
    return drawn


@register.simple_tag
def certainty(value: str) -> SafeString:
    """A tag with the word."""
    return format_html(
        '<span class="tag {}">{}</span>', CERTAINTY_LOOKS[Certainty(value)], label(value, "Certainty")
    )


@register.simple_tag
def stance(value: str, kind: str = "demand") -> SafeString:
    """An answer as glyph, word and colour; 'ask' is the demand itself, of some kind, and '' silence."""
    if value == "ask":
        return _answer("ask", str(ASKS[DemandKind(kind)]))
    if not value:
        return _answer("none", gettext("No answer found"))
    return _answer(STANCES[Stance(value)], label(value, "Stance"))


def _answer(look: str, words: str) -> SafeString:
    drawn = f'<svg viewBox="0 0 14 14" aria-hidden="true">{STROKES[look]}</svg>' if STROKES[look] else ""
    glyph = mark_safe(drawn)  # noqa: S308  # ours, from the table above
    return format_html('<span class="st st-{}">{}{}</span>', look, glyph, words)


@register.filter
def look(run: Run) -> str:
    """The look of a run of an unchanged position: ask, yes, cond, no or none."""
    if run.answer:
        return STANCES[Stance(run.answer["detail"]["stance"])]
    return "ask" if run.asks else "none"


@register.filter
def strokes(name: str) -> SafeString:
    """The strokes of a look's glyph in a square of 14, for pictures."""
    return mark_safe(STROKES[name])  # noqa: S308  # ours, from the table above


@register.filter
def in_words(run: Run, demand: dict[str, Any]) -> str:
    """A run's position in words."""
    return words_of(run, demand)


@register.filter
def ledger_url(document: dict[str, Any]) -> str:
    """Where all answers to a demand, or to the demand of an answer, are listed."""
    own = document["detail"]["demand"]["id"] if document["kind"] == EntryKind.RESPONSE else document["id"]
    return reverse("talks:demand", args=[own])


@register.simple_tag
def when(dated: dict[str, Any]) -> SafeString:
    """A document's date in its own precision; the moment in UTC stands behind it where it is known."""
    words = datewords.wording(dated)
    if dated["precision"] == "time" and dated["instant"]:
        instant = parse_datetime(dated["instant"])
        utc = f"{instant.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if instant else ""
        return format_html('<time datetime="{}" title="{}">{}</time>', dated["instant"], utc, words)
    exact = _machine_date(dated)
    if exact is None:
        return format_html("<span>{}</span>", words)
    return format_html('<time datetime="{}">{}</time>', exact, words)


def _machine_date(dated: dict[str, Any]) -> str | None:
    length = {"day": 10, "month": 7, "year": 4}.get(dated["precision"])
    return dated["earliest"][:length] if length and dated["earliest"] else None


@register.filter
def sources(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Citations by article: [{name, url, links: [{url, words}]}], each article once."""
    grouped: dict[tuple[str, int], list[dict[str, Any]]] = {}
    for citation in document["citations"]:
        key = citation["article"]["id"], citation["article"]["version"]
        grouped.setdefault(key, []).append(citation)
    return [_source(citations) for citations in grouped.values()]


@register.filter
def once_each(sources: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The first source of each name: where only names are shown, several articles of an outlet are one."""
    first: dict[str, dict[str, Any]] = {}
    for source in sources:
        first.setdefault(source["name"], source)
    return list(first.values())


def _source(citations: list[dict[str, Any]]) -> dict[str, Any]:
    article = citations[0]["article"]
    outlet = article["outlet"]["name"] if article["outlet"] else ""
    numbers = sorted({citation["sentence"] for citation in citations if citation["sentence"]})
    return {
        "name": outlet or article["title"],
        "title": article["title"],
        "url": article_url(article),
        "links": [{"url": f"{article_url(article)}#s{number}", "number": number} for number in numbers],
        "word": npgettext("of a source", "sentence", "sentences", len(numbers)),
    }


@register.filter
def article_url(article: dict[str, Any]) -> str:
    """The page of the version that was cited."""
    return f"{reverse('talks:article', args=[article['id']])}?version={article['version']}"


@register.filter
def citation_url(citation: dict[str, Any]) -> str:
    """The cited sentence on its article's page."""
    anchor = f"#s{citation['sentence']}" if citation["sentence"] else ""
    return article_url(citation["article"]) + anchor


@register.simple_tag
def field(bound: BoundField, disabled: bool = False) -> SafeString:
    """A form's input, tied to its error and its remark for those who hear the page."""
    attrs: dict[str, Any] = {}
    if bound.errors:
        attrs = {"aria-invalid": "true", "aria-describedby": f"{bound.id_for_label}-error"}
    if disabled:
        attrs["disabled"] = True
    return bound.as_widget(attrs=attrs)


@register.filter
def highlighted(extract: str) -> SafeString:
    """An extract with its found words in <mark>; everything else is text."""
    pieces = _FOUND.split(extract)
    return format_html_join(
        "", "{}{}", ((text, _mark(pieces, at)) for at, text in enumerate(pieces) if at % 2 == 0)
    )


def _mark(pieces: list[str], at: int) -> SafeString | str:
    """The found word that follows a stretch of plain text; none after the last."""
    return format_html("<mark>{}</mark>", pieces[at + 1]) if at + 1 < len(pieces) else ""


@register.filter
def undisguised(text: object) -> SafeString:
    """A source's own words, those marked whose letters only look like what they seem to say."""
    plain = str(text)
    pieces: list[SafeString] = []
    done = 0
    for start, end in disguised(plain):
        pieces.append(format_html("{}", plain[done:start]))
        hint = gettext("letters of another alphabet that look like these")
        pieces.append(
            format_html(
                '<mark class="odd" title="{}">{}<span class="vh"> ({})</span></mark>',
                hint,
                plain[start:end],
                hint,
            )
        )
        done = end
    pieces.append(format_html("{}", plain[done:]))
    return format_html_join("", "{}", ((piece,) for piece in pieces))
