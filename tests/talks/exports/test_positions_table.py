"""The position matrix as rows."""

from __future__ import annotations

import csv
from io import StringIO

from talks.exports import positions_table
from talks.positions import Cell, Group, Matrix, Row
from talks.vocabulary import DemandStatus
from tests.talks.exports.documents import AMERICA, ID, RUSSIA, document

EUROPE = {"slug": "european-union", "name": "European Union", "short": "EU", "kind": "organisation"}
DEMAND = document("demand", title="No new members")
ANSWER = document("response", {"stance": "refuses", "condition": "unless all agree"}, title="=No")


def matrix() -> Matrix:
    cells = [Cell(RUSSIA, asks=True), Cell(AMERICA, answer=ANSWER, earlier=(ANSWER,)), Cell(EUROPE)]
    parties = [RUSSIA, AMERICA, EUROPE]
    return Matrix(parties, [Group(RUSSIA, [Row(DEMAND, cells, DemandStatus.REFUSED, None)])])


def read(table: Matrix, **options: str) -> list[dict[str, str]]:
    body = b"".join(
        positions_table.render(table, "https://parley.example/e/{}/".format, {"bom": "0"} | options)
    )
    return list(csv.DictReader(StringIO(body.decode(), newline="")))


def test_it_works() -> None:
    asks, refuses, silent = read(matrix())
    assert (asks["party"], asks["position"], asks["asked_by"], asks["asked_of"]) == (
        "russia",
        "asks",
        "russia",
        "united-states",
    )
    assert (refuses["position"], refuses["condition"], refuses["earlier_answers"]) == (
        "refuses",
        "unless all agree",
        "1",
    )
    assert refuses["answer_address"] == f"https://parley.example/e/{ID}/"
    assert (silent["party"], silent["position"], silent["answer_id"], silent["answer_address"]) == (
        "european-union",
        "none found",
        "",
        "",
    )
    assert {row["status"] for row in (asks, refuses, silent)} == {"refused"}


def test_no_cell_is_a_formula_unless_asked_for() -> None:
    assert [row["answer"] for row in read(matrix())] == ["", "'=No", ""]
    assert [row["answer"] for row in read(matrix(), raw="1")] == ["", "=No", ""]


def test_an_expected_move_says_so() -> None:
    cells = [Cell(RUSSIA, asks=True)]
    row = Row({**DEMAND, "certainty": "expected"}, cells, DemandStatus.UNANSWERED, 3)
    (only,) = read(Matrix([RUSSIA], [Group(RUSSIA, [row])]))
    assert only["demand"] == "(Expected) No new members"
    assert only["demand_date"] == "Expected, Mon 10 Jan 2022"
    assert only["unanswered_days"] == "3"


def test_no_demands_are_a_heading() -> None:
    assert read(Matrix([], [])) == []
