"""`export_gold`: files a person can annotate on, and one line where it cannot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from talks import review
from talks.models import Negotiation, Proposal, User
from tests.corpus.annotations import faults, read


def test_it_works(
    propose: Callable[..., Proposal],
    editor: User,
    table: Negotiation,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = {"by": "russia", "of": ["united-states"], "demand_kind": "demand", "summary": "No new members"}
    sentence = "Russia demanded that the alliance take in no new members."
    review.accept(propose("demand", sentence, **told), by=editor)
    call_command("export_gold", out=str(tmp_path / "new"), negotiation=table.slug)
    [text] = (tmp_path / "new").glob("*.txt")
    assert list(faults(read(text))) == []
    assert "1 articles written" in capsys.readouterr().out


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("options", "message"),
    [({}, "give --out DIR"), ({"out": "x", "negotiation": "no-such"}, "no negotiation 'no-such'")],
)
def test_bad_input_gets_one_line(options: dict[str, str], message: str) -> None:
    with pytest.raises(CommandError, match=message) as refused:
        call_command("export_gold", **options)
    assert refused.value.returncode == 2


@pytest.mark.django_db
def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CommandError, match="a folder you may write"):
        call_command("export_gold", out=str(tmp_path / "file" / "below"))
