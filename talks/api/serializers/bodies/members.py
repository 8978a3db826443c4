"""Which members of an entry belong to which kind, whoever changes it; and its date."""

from __future__ import annotations

from talks.api.serializers.bodies.fields import day, line
from talks.api.serializers.strict import Body, Clock, choice
from talks.vocabulary import DateBasis, DatePrecision

ENTRY = {"title", "text", "certainty", "modality", "when", "issues"}
PLACE = {"format", "level", "city", "place_text", "venue", "forum", "host", "mediator"}
ASKED = {"by", "by_text", "of", "demand_kind", "condition", "deadline", "trigger", "consequence"}
ANSWERED = {"demand", "by", "by_text", "stance", "condition"}
SAID = {
    "speaker", "actor", "channel", "said_in", "statement_kind", "direct", "words", "language", "translation",
    "about",
}  # fmt: skip


class WhenBody(Body):
    """A date: its bounds as days at the place, and how well it is known."""

    earliest = day()
    latest = day()
    at = Clock(required=False, allow_null=True, help_text="Local time; exactly when the precision is `time`.")
    precision = choice(DatePrecision)
    basis = choice(DateBasis)
    label = line(120)  # type: ignore[assignment]
