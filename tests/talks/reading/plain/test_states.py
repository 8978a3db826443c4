"""Every state acts by its name, and two meet, whichever they are."""

from __future__ import annotations

import pytest

from actors import shelf
from tests.talks.reading.plain.conftest import Printed

ARTICLE = ("United", "Central", "Dominican", "Solomon", "Marshall", "Netherlands", "Philippines", "Gambia",
           "Bahamas", "Comoros", "Maldives", "Seychelles")  # fmt: skip
STATES = [row["name"] for row in shelf.rows("states.csv") if row["un_status"] == "member"]


def _called(name: str) -> str:
    return f"the {name}" if name.startswith(ARTICLE) else name


@pytest.mark.parametrize("name", STATES)
def test_it_works(printed: Printed, name: str) -> None:
    other = "Norway" if name != "Norway" else "Peru"
    words = (
        f"Envoys of {_called(name)} and {other} met in Doha on Monday. "
        f"{other} demanded an apology from {_called(name)}."
    )
    found = printed(words)
    assert [set(met["parties"]) for met in found["meetings"]] == [{name, other}]
    assert [(move["by"], move["of"]) for move in found["demands"]] == [(other, [name])]
