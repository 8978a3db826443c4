"""CSV that no spreadsheet calculates, and that reads back as it was."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks.exports.table import BOM, guarded, rows

CELL = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def table(*cells: list[str | int | float | None], **options: str) -> str:
    return b"".join(rows(["a", "b"], cells, options)).decode()


def test_it_works() -> None:
    assert table(["one", 'say "two", or\nthree']) == '\ufeffa,b\r\none,"say ""two"", or\nthree"\r\n'


def test_the_byte_order_mark_can_be_left_out() -> None:
    assert BOM.decode() not in table(["one", "two"], bom="0")


@pytest.mark.parametrize("sign", list("=+-@\t\r\n＝＋－＠"))
def test_no_text_begins_a_formula(sign: str) -> None:
    assert guarded(f"{sign}cmd()") == f"'{sign}cmd()"
    assert f'"{sign}' not in table([f"{sign}cmd()", "x"]).replace('""', "")


def test_an_empty_cell_stays_empty_and_a_number_a_number() -> None:
    assert table(["", None], bom="0") == "a,b\r\n,\r\n"
    assert table([-33.9, -1], bom="0") == "a,b\r\n-33.9,-1\r\n"


def test_machines_get_the_text_as_it_is() -> None:
    assert table(["=1+1", "x"], raw="1", bom="0") == "a,b\r\n=1+1,x\r\n"


@given(CELL, CELL)
def test_every_cell_comes_back_guarded_or_as_it_was(one: str, two: str) -> None:
    _, row = csv.reader(StringIO(table([one, two], bom="0"), newline=""))
    assert row == [guarded(one), guarded(two)]
    assert not any(cell.startswith(tuple("=+-@\t\r\n＝＋－＠")) for cell in row)
    _, raw = csv.reader(StringIO(table([one, two], bom="0", raw="1"), newline=""))
    assert raw == [one, two]
