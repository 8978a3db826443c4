"""Views that are saved."""

from __future__ import annotations

from talks.api.serializers.bodies.fields import line
from talks.api.serializers.strict import Body, Ref, Text, choice
from talks.models import Negotiation
from talks.vocabulary import DigestRhythm


class ChangedViewBody(Body):
    """What is to change of a saved view; what is left out stays."""

    title = Text(max_length=120, required=False)
    negotiation = Ref(Negotiation, required=False, allow_null=True, help_text="Null: of all.")
    query = line(2000, help_text="Filters, as in an address: `party=russia&kind=meeting`.")
    digest = choice(DigestRhythm, allow_null=True, help_text="How often it is mailed to you; null: never.")


class ViewBody(ChangedViewBody):
    """A view to be saved."""

    title = Text(max_length=120)
