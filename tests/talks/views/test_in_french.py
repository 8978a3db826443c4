"""Every page in French: nothing that is marked for translators is left in English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import Client
from django.utils.translation import trans_real

from tests.every_page import OF_A_PERSON

FRENCH = {"accept-language": "fr"}

pytestmark = pytest.mark.django_db


@pytest.fixture
def left_in_english(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[str]]:
    """Fills with every string that was asked for in French and came back as it was."""
    found: set[str] = set()
    ask, ask_many = trans_real.DjangoTranslation.gettext, trans_real.DjangoTranslation.ngettext

    def gettext(self: trans_real.DjangoTranslation, words: str) -> str:
        # Also strings of Django's own that are the same in both languages pass here.
        if self.language() == "fr" and words not in self._catalog:  # type: ignore[attr-defined]
            found.add(words)
        return str(ask(self, words))

    def ngettext(self: trans_real.DjangoTranslation, one: str, many: str, count: int) -> str:
        if self.language() == "fr" and self._catalog.get((one, 0)) is None:  # type: ignore[attr-defined]
            found.add(one)
        return str(ask_many(self, one, many, count))

    monkeypatch.setattr(trans_real.DjangoTranslation, "gettext", gettext)
    monkeypatch.setattr(trans_real.DjangoTranslation, "ngettext", ngettext)
    yield found


def test_every_page_is_whole_in_french(
    record_of_talks: dict[str, str], desk: Client, left_in_english: set[str]
) -> None:
    for name, address in record_of_talks.items():
        visitor = desk if name in OF_A_PERSON else Client()
        page = visitor.get(address, headers=FRENCH)
        assert page.status_code == 200, name
        assert '<html lang="fr" dir="ltr">' in page.content.decode(), name
    # The id of the rule that found the proposal is shown as it is where no words explain it.
    assert sorted(left_in_english - {"test"}) == []


def test_what_is_missing_would_be_seen(left_in_english: set[str]) -> None:
    from django.utils.translation import gettext, override

    with override("fr"):
        gettext("No catalogue holds this sentence.")
    assert left_in_english == {"No catalogue holds this sentence."}


def test_the_words_of_the_record_stay_as_they_are(record_of_talks: dict[str, str], client: Client) -> None:
    text = client.get(record_of_talks["timeline"], headers=FRENCH).content.decode()
    assert "Ryabkov wants guarantees" in text
    assert "A eu lieu" in text
    assert "Happened" not in text


def test_dates_are_in_french(record_of_talks: dict[str, str], client: Client) -> None:
    text = client.get(record_of_talks["meeting"], headers=FRENCH).content.decode()
    assert "lun 10 jan. 2022" in text
    assert "Mon 10 Jan 2022" not in text


def test_errors_are_in_french(client: Client) -> None:
    assert "Il n’y a rien ici" in client.get("/nowhere/", headers=FRENCH).content.decode()


def test_the_offered_languages_are_those_of_the_settings(client: Client) -> None:
    text = client.get("/about/").content.decode()
    for code, name in settings.LANGUAGES:
        assert f'lang="{code}">{name}<' in text
