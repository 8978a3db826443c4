"""Bring one article in, from an address or a file, and read it here and now."""

from __future__ import annotations

import re
from argparse import ArgumentParser
from datetime import date, datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.urls import NoReverseMatch, reverse

from talks.heading import split
from talks.ingest import pipeline
from talks.ingest.charset import decode
from talks.ingest.errors import IngestError, InputError
from talks.ingest.shelving import Given
from talks.models import Article, Negotiation
from talks.vocabulary import ArticleState

MOST_BYTES = 2_000_000
_HTML = re.compile(r"\A\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b", re.I | re.S)


class Command(BaseCommand):
    """`ingest https://host/page` or `ingest report.txt --date 2022-01-09`."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("source", metavar="URL|FILE", help="an address, or a text or HTML file in UTF-8")
        parser.add_argument("--date", help="the day of publication, YYYY-MM-DD")
        parser.add_argument("--outlet", default="", help="who published it")
        parser.add_argument("--negotiation", help="the slug of the negotiation its proposals belong to")
        parser.add_argument("--title", default="", help="its title")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            article = _enter(options)
            pipeline.read_article(article.pk)
        except IngestError as error:
            raise CommandError(str(error), returncode=2) from error
        self._report(article)

    def _report(self, article: Article) -> None:
        found = pipeline.result(article.pk)
        state = ArticleState(found.state)
        if state in {ArticleState.DEAD, ArticleState.FAILED}:
            later = " It will be tried again." if state == ArticleState.FAILED else ""
            raise CommandError(f"{article.url or article.pk}: {found.error}{later}", returncode=2)
        self.stdout.write(f"article    {found.article_id}\nstate      {state} ({state.label})")
        self.stdout.write(f"proposals  {found.proposals}\nreview     {_review_address()}")


def _enter(options: dict[str, Any]) -> Article:
    source = options["source"]
    given = Given(
        title=options["title"],
        outlet=options["outlet"],
        published_on=_day(options["date"], "--date"),
        negotiation=_negotiation(options["negotiation"]),
    )
    if "://" in source:
        return pipeline.submit_url(source, given, rouse=False)
    return _enter_file(Path(source), given)


def _enter_file(path: Path, given: Given) -> Article:
    body = _content(path)
    text = decode(body)
    if _HTML.match(text):
        return pipeline.submit_page(body, given, rouse=False)
    heading, text = split(text)
    if heading:
        given = Given(
            title=given.title or heading.title,
            outlet=given.outlet or heading.outlet,
            published_on=given.published_on or _day(heading.date, f"The DATE in {path}"),
            negotiation=given.negotiation,
        )
    if not text.strip():
        raise InputError(f"{path} is empty: there is nothing to read.")
    return pipeline.submit_text(text, given, rouse=False)


def _content(path: Path) -> bytes:
    if not path.is_file():
        raise InputError(f"{path} is neither an address (https://...) nor a file that exists.")
    if path.stat().st_size > MOST_BYTES:
        raise InputError(f"{path} is larger than {MOST_BYTES // 1_000_000} MB: no article is.")
    try:
        body = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error
    if not body.strip():
        raise InputError(f"{path} is empty: there is nothing to read.")
    if b"\0" in body and not body.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(f"{path} is not text: save it as UTF-8 text or as HTML.")
    return body


def _day(value: str | None, name: str) -> date | None:
    if not value:
        return None
    try:
        return datetime.fromisoformat(value).date()
    except ValueError as error:
        raise InputError(f"{name} is {value!r}, which is no date: write it as 2022-01-09.") from error


def _negotiation(slug: str | None) -> Negotiation | None:
    if not slug:
        return None
    found = Negotiation.objects.filter(slug=slug).first()
    if found is None:
        known = (
            ", ".join(Negotiation.objects.order_by("slug").values_list("slug", flat=True)[:10]) or "none yet"
        )
        raise InputError(f"There is no negotiation “{slug}”; there are: {known}.")
    return found


def _review_address() -> str:
    try:
        return reverse("talks:review")
    except NoReverseMatch:
        return "/review/"
