"""The position matrix as a resource."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from rest_framework import serializers

from talks import positions
from talks.api.serializers.entries import Demand, Response
from talks.api.serializers.shapes import ActorRef, NegotiationRef, Shape, one_of
from talks.vocabulary import DemandStatus


class PositionCell(Shape):
    """One party's place on one demand. `silent`: no answer found in our sources, which is not no answer."""

    party = ActorRef()
    asks = serializers.BooleanField()
    silent = serializers.BooleanField()
    answer = Response(allow_null=True, help_text="The latest answer.")
    earlier = Response(many=True, help_text="Answers before it, oldest first.")


class PositionRow(Shape):
    """One demand and every party's cell, in the order of `parties`."""

    demand = Demand()
    status = one_of(DemandStatus)
    unanswered_days = serializers.IntegerField(allow_null=True)
    cells = PositionCell(many=True)


class PositionGroup(Shape):
    """The demands of one party; `party` is null where nobody knows who asked."""

    party = ActorRef(allow_null=True)
    rows = PositionRow(many=True)


class Positions(Shape):
    """Who wants what, and who answered."""

    negotiation = NegotiationRef()
    as_of = serializers.DateTimeField(allow_null=True)
    parties = ActorRef(many=True)
    groups = PositionGroup(many=True)
    demands = serializers.IntegerField(help_text="How many rows.")
    silences = serializers.IntegerField(
        help_text="How many cells wait for an answer; none of a demand met or withdrawn."
    )


def matrix_document(matrix: positions.Matrix) -> dict[str, Any]:
    """The matrix as plain data."""
    groups = [{"party": group.party, "rows": [_row(row) for row in group.rows]} for group in matrix.groups]
    return {
        "parties": matrix.parties,
        "groups": groups,
        "demands": matrix.demands,
        "silences": matrix.silences,
    }


def _row(row: positions.Row) -> dict[str, Any]:
    return {
        "demand": row.demand,
        "status": row.status.value,
        "unanswered_days": row.unanswered_days,
        "cells": [asdict(cell) | {"silent": cell.silent} for cell in row.cells],
    }
