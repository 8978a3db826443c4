"""The shape of the change feed."""

from __future__ import annotations

from rest_framework import serializers

from talks.api.serializers.entries import any_entry
from talks.api.serializers.shapes import Shape, one_of
from talks.vocabulary import ChangeType, EntryKind


class Redirect(Shape):
    """The entry that another became part of."""

    entry = serializers.UUIDField()
    url = serializers.URLField()


class Change(Shape):
    """One change of the public record."""

    id = serializers.UUIDField(help_text="The webhook-id that webhooks carry for it.")
    type = one_of(ChangeType)
    at = serializers.DateTimeField(help_text="When it was recorded.")
    entry = serializers.UUIDField(help_text="Id of the entry.")
    kind = one_of(EntryKind)
    negotiation = serializers.CharField(help_text="Slug of the entry's own negotiation.")
    url = serializers.URLField(help_text="The entry; 410 after a retraction, 301 after a merge.")
    revision = serializers.IntegerField(help_text="Rises with each change of the same entry.")
    redirect = Redirect(allow_null=True, help_text="After a merge: where the entry went.")
    reason = serializers.CharField(
        allow_null=True, help_text="Why, after a correction, a retraction or a merge."
    )
    document = any_entry(
        allow_null=True,
        required=False,
        help_text="With expand=document: the wording that this change made public; null where none stands.",
    )
