"""What is to change of an entry on record."""

from __future__ import annotations

from rest_framework import serializers

from actors.models import Actor, City, Person
from talks.api.serializers.bodies.fields import day, line, why
from talks.api.serializers.bodies.members import ANSWERED, ASKED, ENTRY, PLACE, SAID, WhenBody, WordingBody
from talks.api.serializers.strict import Body, Flag, Id, Ref
from talks.models import Issue, Negotiation
from talks.vocabulary import (
    EntryKind,
)


class ReasonBody(Body):
    """Why; readers of the record see it."""

    reason = why(required=True)


class MergeEntryBody(ReasonBody):
    """Make an entry a pointer to another, which takes over its sources."""

    into = Id()


class ChangesBody(WordingBody):
    """Members of an entry to be given another value, by kind; the rest stays."""

    when = WhenBody(required=False, help_text="The whole date: what is left out becomes unknown.")
    issues = serializers.ListField(child=Ref(Issue), max_length=50, required=False)
    city = Ref(City, required=False, allow_null=True)
    forum = Ref(Actor, required=False, allow_null=True)
    host = Ref(Actor, required=False, allow_null=True)
    mediator = Ref(Actor, required=False, allow_null=True)
    moved_from = day()
    also_in = serializers.ListField(child=Ref(Negotiation), max_length=20, required=False)
    by = Ref(Actor, required=False, allow_null=True)
    of = serializers.ListField(child=Ref(Actor), max_length=50, required=False)
    carried_out = Flag(required=False, allow_null=True)
    withdrawn_on = day()
    met_on = day()
    demand = Id(required=False)
    speaker = Ref(Person, required=False, allow_null=True)
    speaker_label = line(200)
    actor = Ref(Actor, required=False, allow_null=True)
    translated_by = line(120)


CHANGE_MEMBERS: dict[str, set[str]] = {
    EntryKind.MEETING: {*ENTRY, *PLACE, "moved_from", "also_in"},
    EntryKind.DEMAND: {*ENTRY, *ASKED, "carried_out", "withdrawn_on", "met_on"},
    EntryKind.RESPONSE: {*ENTRY, *ANSWERED},
    EntryKind.STATEMENT: {*ENTRY, *SAID, "speaker_label", "translated_by"},
    EntryKind.ACCOUNT: ENTRY,
}


class CorrectBody(ReasonBody):
    """Give an entry another wording; the old one is kept."""

    changes = ChangesBody()
    is_correction = Flag(
        required=False,
        default=True,
        help_text="False where the world moved (a meeting was held) and the record had not been wrong.",
    )
