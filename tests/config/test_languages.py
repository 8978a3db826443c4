"""The languages of the pages: chosen by the reader, and each of them whole."""

from __future__ import annotations

import ast
import gettext as gettext_files
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polib
import pytest
from django.conf import settings
from django.test import Client
from django.utils.translation.template import templatize

MARKERS = {
    "_",
    "gettext",
    "gettext_lazy",
    "gettext_noop",
    "ngettext",
    "ngettext_lazy",
    "pgettext",
    "npgettext",
}
PLACEHOLDER = re.compile(r"%\(\w+\)s|%s|%%")
OTHERS = [code for code, _ in settings.LANGUAGES if code != settings.LANGUAGE_CODE]

pytestmark = pytest.mark.django_db


def folder(language: str) -> Path:
    return Path(settings.BASE_DIR) / "config" / "locale" / language / "LC_MESSAGES"


def catalogue(language: str) -> list[Any]:
    return list(polib.pofile(str(folder(language) / "django.po")))


def marked_in(code: str) -> Iterator[str]:
    """The first words (of a plural: the singular) of every call that marks words for translators."""
    for node in ast.walk(ast.parse(code)):
        if (
            not isinstance(node, ast.Call)
            or not isinstance(node.func, ast.Name)
            or node.func.id not in MARKERS
        ):
            continue
        words = node.args[1 if node.func.id in {"pgettext", "npgettext"} else 0] if node.args else None
        if isinstance(words, ast.Constant) and isinstance(words.value, str):
            yield words.value


def marked() -> set[str]:
    """Every string of the program that is marked to be translated."""
    root = Path(settings.BASE_DIR)
    found: set[str] = set()
    for room in ("actors", "config", "talks"):
        for file in (root / room).rglob("*.py"):
            found.update(marked_in(file.read_text("utf-8")))
    for file in (root / "templates").rglob("*.html"):
        calls = re.findall(
            r"(?:gettext|_)\(((?:u?'(?:\\.|[^'])*'|u?\"(?:\\.|[^\"])*\"))",
            templatize(file.read_text("utf-8")),
        )
        found.update(ast.literal_eval(call) for call in calls)
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_every_marked_string_is_translated(language: str) -> None:
    known = {entry.msgid for entry in catalogue(language) if entry.translated()}
    assert sorted(marked() - known) == [], "run `make translations`, and translate what it adds"


def test_the_search_for_marked_strings_finds_them() -> None:
    found = marked()
    assert {"Skip to content", "Unconfirmed", "%(count)s entry", "%(first)s or %(last)s"} <= found


@pytest.mark.parametrize("language", OTHERS)
def test_the_compiled_catalogue_says_what_the_readable_one_says(language: str) -> None:
    with (folder(language) / "django.mo").open("rb") as file:
        compiled = gettext_files.GNUTranslations(file)
    for entry in catalogue(language):
        if entry.msgid_plural:
            context = f"{entry.msgctxt}\x04" if entry.msgctxt else ""
            plurals = [
                compiled.ngettext(context + entry.msgid, entry.msgid_plural, count) for count in (1, 2)
            ]
            assert plurals == [entry.msgstr_plural[0], entry.msgstr_plural[1]]
        elif entry.msgctxt:
            assert compiled.pgettext(entry.msgctxt, entry.msgid) == entry.msgstr
        else:
            assert compiled.gettext(entry.msgid) == entry.msgstr


@pytest.mark.parametrize("language", OTHERS)
def test_translations_keep_their_placeholders(language: str) -> None:
    for entry in catalogue(language):
        wanted = sorted(PLACEHOLDER.findall(entry.msgid_plural or entry.msgid))
        for words in [entry.msgstr, *entry.msgstr_plural.values()]:
            if words and entry.msgstr_plural.get(0) != words:
                assert sorted(PLACEHOLDER.findall(words)) == wanted, entry.msgid
        assert not entry.fuzzy, entry.msgid


def test_english_is_what_readers_get_who_ask_for_nothing(client: Client) -> None:
    page = client.get("/about/")
    assert '<html lang="en" dir="ltr">' in page.content.decode()
    assert "About the method" in page.content.decode()


def test_a_browser_that_prefers_french_gets_french(client: Client) -> None:
    page = client.get("/about/", headers={"accept-language": "fr-CH, fr;q=0.9, en;q=0.8"})
    assert '<html lang="fr" dir="ltr">' in page.content.decode()
    assert page["Content-Language"] == "fr"
    assert {"Accept-Language", "Cookie"} <= {one.strip() for one in page["Vary"].split(",")}


def test_a_language_that_we_do_not_have_is_english(client: Client) -> None:
    assert 'lang="en"' in client.get("/about/", headers={"accept-language": "tlh"}).content.decode()


def test_the_form_in_the_footer_beats_the_browser_and_leads_back(client: Client) -> None:
    chosen = client.post("/language/", {"language": "fr", "next": "/people/?all=1"})
    assert (chosen.status_code, chosen["Location"]) == (302, "/people/?all=1")
    assert 'lang="fr"' in client.get("/about/", headers={"accept-language": "en"}).content.decode()
    client.post("/language/", {"language": "en", "next": "/"})
    assert '<html lang="en"' in client.get("/about/", headers={"accept-language": "fr"}).content.decode()


def test_choosing_needs_no_token() -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/language/", {"language": "fr"}).cookies["parley_language"].value == "fr"


def test_the_form_leads_to_no_other_site(client: Client) -> None:
    assert client.post("/language/", {"language": "fr", "next": "https://evil.example/"})["Location"] == "/"


def test_a_language_nobody_offers_is_not_kept(client: Client) -> None:
    assert "parley_language" not in client.post("/language/", {"language": "../../etc"}).cookies
