"""Every page is valid HTML in each language, as the Nu checker reads it: `make html`."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from tests.every_page import OF_A_PERSON

pytestmark = [pytest.mark.django_db, pytest.mark.html]

LANGUAGES = [code for code, _ in settings.LANGUAGES]
REFUSED = {"unknown id": "/e/0199c3a0-0000-7000-8000-000000000000/", "nowhere": "/nowhere/"}


def complaints(folder: Path) -> list[str]:
    """What the checker says of the pages in a folder, each with its page and line."""
    command = ["java", "-jar", os.environ["PARLEY_VNU"], "--format", "json", "--exit-zero-always"]
    ran = subprocess.run([*command, str(folder)], capture_output=True, text=True, check=True, timeout=100)
    told = json.loads(ran.stderr)["messages"]
    return [f"{Path(one['url']).name}:{one.get('lastLine')} {one['message']}" for one in told]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_valid(
    record_of_talks: dict[str, str], desk: Client, tmp_path: Path, language: str
) -> None:
    for name, address in (record_of_talks | REFUSED).items():
        visitor = desk if name in OF_A_PERSON else Client()
        page = visitor.get(address, headers={"accept-language": language})
        (tmp_path / f"{name.replace(' ', '-')}.html").write_bytes(page.content)
    assert complaints(tmp_path) == []


def test_the_checker_sees_a_fault(tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text("<!doctype html><html lang=en><title>A</title><p id=a><p id=a>")
    assert "Duplicate ID" in complaints(tmp_path)[0]
