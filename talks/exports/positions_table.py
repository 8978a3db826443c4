"""The position matrix as CSV, one row for each demand and party."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from talks import certainty
from talks.exports.sheet import joined
from talks.exports.table import Value, rows
from talks.positions import Cell, Matrix, Row

COLUMNS = (
    "demand_id",
    "demand_number",
    "demand",
    "demand_kind",
    "demand_date",
    "demand_earliest",
    "demand_latest",
    "issues",
    "asked_by",
    "asked_of",
    "status",
    "unanswered_days",
    "party",
    "position",
    "answer_id",
    "answer",
    "answer_date",
    "answer_earliest",
    "answer_latest",
    "condition",
    "earlier_answers",
    "demand_address",
    "answer_address",
)
_NO_ANSWER: tuple[Value, ...] = (None,) * 6


def render(matrix: Matrix, address: Callable[[str], str], options: Mapping[str, str]) -> Iterator[bytes]:
    """A row each cell; `address` makes an entry's permanent link of its id."""
    cells = (
        [*_demand(row), cell.party["slug"], _position(cell), *_answer(cell), *_addresses(row, cell, address)]
        for group in matrix.groups
        for row in group.rows
        for cell in row.cells
    )
    yield from rows(COLUMNS, cells, options)


def _demand(row: Row) -> list[Value]:
    demand = row.demand
    detail, when = demand["detail"], demand["when"]
    return [
        demand["id"],
        demand["number"],
        certainty.title(demand),
        detail["demand_kind"],
        certainty.dated(demand),
        when["earliest"],
        when["latest"],
        joined(issue["slug"] for issue in demand["issues"]),
        detail["by"]["slug"] if detail["by"] else None,
        joined(party["slug"] for party in detail["of"]),
        str(row.status.value),
        row.unanswered_days,
    ]


def _position(cell: Cell) -> str:
    """'asks', a stance, or 'none found', which is not the same as no answer."""
    if cell.answer:
        return str(cell.answer["detail"]["stance"])
    return "asks" if cell.asks else "none found"


def _answer(cell: Cell) -> list[Value]:
    answer = cell.answer
    if answer is None:
        return [*_NO_ANSWER, len(cell.earlier)]
    when = answer["when"]
    return [
        answer["id"],
        certainty.title(answer),
        certainty.dated(answer),
        when["earliest"],
        when["latest"],
        answer["detail"]["condition"],
        len(cell.earlier),
    ]


def _addresses(row: Row, cell: Cell, address: Callable[[str], str]) -> list[Value]:
    return [address(row.demand["id"]), address(cell.answer["id"]) if cell.answer else None]
