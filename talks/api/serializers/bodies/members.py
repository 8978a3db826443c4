"""Which members of an entry belong to which kind, whoever changes it; and its date."""

from __future__ import annotations

from talks.api.serializers.bodies.fields import LONG, day, line
from talks.api.serializers.strict import Body, Clock, Flag, Id, Text, choice
from talks.vocabulary import (
    Certainty,
    Channel,
    DateBasis,
    DatePrecision,
    DemandKind,
    MeetingFormat,
    MeetingLevel,
    Modality,
    Stance,
    StatementKind,
)

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


class WordingBody(Body):
    """What an entry says, by kind: the members that name nobody and no other thing on record."""

    title = Text(max_length=300, required=False)
    text = line(LONG)
    certainty = choice(Certainty)
    modality = choice(Modality, allow_null=True)
    format = choice(MeetingFormat, allow_null=True)
    level = choice(MeetingLevel, allow_null=True)
    place_text = line(200)
    venue = line(200)
    by_text = line(200)
    demand_kind = choice(DemandKind)
    condition = line(LONG)
    deadline = day()
    trigger = line(LONG)
    consequence = line(LONG)
    stance = choice(Stance)
    channel = choice(Channel, allow_null=True)
    said_in = line(200)
    statement_kind = choice(StatementKind)
    direct = Flag(required=False)
    words = line(LONG)
    language = Text(max_length=12, required=False)
    translation = line(LONG)
    about = Id(required=False, allow_null=True)
