"""What is sent to us: articles, feeds, proposals, decisions, and changes of entries."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from actors.models import Actor, City, Person
from talks.api.serializers.strict import (
    Body,
    Choice,
    Clock,
    Flag,
    Id,
    Ref,
    Text,
    Whole,
    choice,
    members_of,
)
from talks.models import Issue, Negotiation
from talks.vocabulary import (
    Certainty,
    Channel,
    DateBasis,
    DatePrecision,
    DemandKind,
    DigestRhythm,
    EntryKind,
    MeetingFormat,
    MeetingLevel,
    Modality,
    ProposalKind,
    RejectReason,
    Stance,
    StatementKind,
    WebhookEvent,
)

LONG = 5000
MOST_AT_ONCE = 100


def line(most: int = 300, **kwargs: Any) -> Text:
    """A line that may be left out or empty."""
    return Text(max_length=most, required=False, allow_blank=True, **kwargs)


def slug(**kwargs: Any) -> Text:
    """A slug that may be left out, or null for nobody."""
    return Text(max_length=160, required=False, allow_null=True, **kwargs)


def slugs(**kwargs: Any) -> serializers.ListField:
    """Slugs, at most fifty."""
    return serializers.ListField(child=Text(max_length=160), max_length=50, required=False, **kwargs)


def day(**kwargs: Any) -> serializers.DateField:
    """A day that may be left out, or null for unknown."""
    return serializers.DateField(required=False, allow_null=True, **kwargs)


def why(required: bool = False) -> Text:
    """The reason that history keeps."""
    return Text(max_length=300, required=required, help_text="Why; history keeps it.")


# ── Articles and feeds ──────────────────────────────────────────────────────────────────────────


class ArticleBody(Body):
    """An article to be read: by its address, or as text. One of the two."""

    url = Text(max_length=2000, required=False)
    text = Text(max_length=500_000, required=False, trim_whitespace=False)
    title = line(500)
    outlet = line(160, help_text="Name of who publishes; a new one is entered.")
    published_on = day(help_text="Only if the article itself does not say.")
    negotiation = Ref(Negotiation, required=False, allow_null=True, help_text="Where its proposals belong.")
    reason = why()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """One of the two."""
        if ("url" in attrs) == ("text" in attrs):
            raise serializers.ValidationError("Give an address (`url`) or a `text`: one of the two.")
        return attrs


class FeedBody(Body):
    """A feed to be polled."""

    url = Text(max_length=2000)
    outlet = Text(max_length=160, help_text="Name of who publishes; a new one is entered.")
    negotiation = Ref(Negotiation, required=False, allow_null=True)
    interval_seconds = Whole(min_value=60, max_value=86_400, required=False, default=900)
    reason = why()


# ── Webhooks ────────────────────────────────────────────────────────────────────────────────────


class ChangedWebhookBody(Body):
    """What is to change of a webhook; what is left out stays."""

    name = Text(max_length=80, required=False, help_text="What receives it.")
    url = Text(max_length=2000, required=False, help_text="https only, on a public machine.")
    types = serializers.ListField(
        child=Choice(choices=WebhookEvent.choices), min_length=1, max_length=50, required=False
    )
    negotiation = Ref(Negotiation, required=False, allow_null=True, help_text="Of this negotiation only.")
    party = Ref(Actor, required=False, allow_null=True, help_text="What concerns this party only.")
    view = slug(help_text="What belongs to this saved view of yours only.")
    active = Flag(required=False, help_text="Off, nothing is sent and nothing is lost.")


class WebhookBody(ChangedWebhookBody):
    """A webhook: where messages go, and which."""

    name = Text(max_length=80, help_text="What receives it.")
    url = Text(max_length=2000, help_text="https only, on a public machine.")
    types = serializers.ListField(
        child=Choice(choices=WebhookEvent.choices), min_length=1, max_length=50, help_text="Which events."
    )


class WebhookDeedBody(Body):
    """Nothing needs saying."""


class PeriodBody(Body):
    """From when until when; the end itself is not in it."""

    first = serializers.DateTimeField()
    last = serializers.DateTimeField()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """The end comes after the beginning."""
        if attrs["last"] <= attrs["first"]:
            raise serializers.ValidationError({"last": ["The end must come after the beginning."]})
        return attrs


# ── Saved views ─────────────────────────────────────────────────────────────────────────────────


class ChangedViewBody(Body):
    """What is to change of a saved view; what is left out stays."""

    title = Text(max_length=120, required=False)
    negotiation = Ref(Negotiation, required=False, allow_null=True, help_text="Null: of all.")
    query = line(2000, help_text="Filters, as in an address: `party=russia&kind=meeting`.")
    digest = choice(DigestRhythm, allow_null=True, help_text="How often it is mailed to you; null: never.")


class ViewBody(ChangedViewBody):
    """A view to be saved."""

    title = Text(max_length=120)


# ── Proposals ───────────────────────────────────────────────────────────────────────────────────


class QuoteBody(Body):
    """A passage, letter by letter as it stands in the article."""

    quote = Text(max_length=LONG, trim_whitespace=False)
    start = Whole(min_value=0, required=False, help_text="Needed where the words stand in several places.")


class MemberBody(Body):
    """Somebody in a delegation."""

    name = Text(max_length=200)
    person = slug(help_text="The known person, by slug.")
    post = slug(help_text="As written.")


class FindingBody(Body):
    """What the passages say, by kind. Words (place_text, by_text, condition) must stand in the article."""

    # Meetings.
    city = Ref(City, required=False, allow_null=True)
    place_text = line(200, help_text="As written, where no city is known.")
    venue = line(200)
    parties = serializers.ListField(child=Ref(Actor), max_length=50, required=False)
    format = choice(MeetingFormat, allow_null=True)
    level = choice(MeetingLevel, allow_null=True)
    certainty = choice(Certainty)
    forum = Ref(Actor, required=False, allow_null=True)
    # Demands and responses.
    by = Ref(Actor, required=False, allow_null=True)
    by_text = line(200, help_text="As written.")
    of = serializers.ListField(child=Ref(Actor), max_length=50, required=False)
    demand_kind = choice(DemandKind)
    condition = line(LONG)
    deadline = line(120, help_text="Words of the article that give the day.")
    demand = Id(required=False, allow_null=True, help_text="The published demand that a response answers.")
    stance = choice(Stance)
    # Statements.
    speaker = Ref(Person, required=False, allow_null=True)
    speaker_name = line(200)
    speaker_role = line(200)
    actor = Ref(Actor, required=False, allow_null=True, help_text="For whom.")
    words = serializers.ListField(
        child=QuoteBody(), max_length=20, required=False, help_text="The quoted words; none: not direct."
    )
    said_in = line(200)
    statement_kind = choice(StatementKind)
    # Delegations.
    meeting = Id(required=False, allow_null=True, help_text="The published meeting at which it sits.")
    party = Ref(Actor, required=False, allow_null=True)
    party_text = line(200)
    head = Ref(Person, required=False, allow_null=True)
    head_name = line(200)
    head_post = line(200)
    members = serializers.ListField(child=MemberBody(), max_length=50, required=False)
    # All but delegations.
    date_text = line(120, help_text="Words of the article that give the date; it is worked out from them.")


FINDING_MEMBERS: dict[str, set[str]] = {
    ProposalKind.MEETING: {
        "city", "place_text", "venue", "parties", "format", "level", "certainty", "forum", "date_text",
    },
    ProposalKind.DEMAND: {"by", "by_text", "of", "demand_kind", "condition", "deadline"},
    ProposalKind.RESPONSE: {"by", "by_text", "demand", "stance", "condition"},
    ProposalKind.STATEMENT: {
        "speaker", "speaker_name", "speaker_role", "actor", "words", "said_in", "statement_kind", "date_text",
    },
    ProposalKind.DELEGATION: {
        "meeting", "party", "party_text", "head", "head_name", "head_post", "members",
    },
}  # fmt: skip
NEEDED = {ProposalKind.RESPONSE: "stance", ProposalKind.DEMAND: "demand_kind"}


class ProposalBody(Body):
    """An entry to be put before reviewers, with the passages that carry it."""

    article = Id()
    version = Whole(min_value=1, max_value=32_767, required=False, help_text="The newest one if left out.")
    kind = Choice(choices=ProposalKind.choices)
    title = Text(max_length=300, help_text="The claim in one line, in your own words.")
    negotiation = Ref(Negotiation, required=False, allow_null=True)
    evidence = serializers.ListField(child=QuoteBody(), min_length=1, max_length=10)
    finding = FindingBody()
    reason = why()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Each kind has its own members."""
        kind, finding = attrs["kind"], attrs["finding"]
        try:
            members_of(kind, FINDING_MEMBERS[kind], finding)
        except serializers.ValidationError as error:
            raise serializers.ValidationError({"finding": error.detail}) from error
        needed = NEEDED.get(kind)
        if needed and needed not in finding:
            raise serializers.ValidationError({"finding": {needed: ["This one is needed."]}})
        return attrs


# ── Decisions ───────────────────────────────────────────────────────────────────────────────────


class WhenBody(Body):
    """A date: its bounds as days at the place, and how well it is known."""

    earliest = day()
    latest = day()
    at = Clock(required=False, allow_null=True, help_text="Local time; exactly when the precision is `time`.")
    precision = choice(DatePrecision)
    basis = choice(DateBasis)
    label = line(120)  # type: ignore[assignment]


class EditsBody(Body):
    """What a reviewer changes of a proposal before it goes on record, by kind; the rest stays as read."""

    title = Text(max_length=300, required=False)
    text = line(LONG)
    certainty = choice(Certainty)
    modality = choice(Modality, allow_null=True)
    when = WhenBody(required=False)
    issues = slugs()
    format = choice(MeetingFormat, allow_null=True)
    level = choice(MeetingLevel, allow_null=True)
    city = slug()
    place_text = line(200)
    venue = line(200)
    forum = slug()
    host = slug()
    mediator = slug()
    parties = slugs()
    by = slug()
    by_text = line(200)
    of = slugs()
    demand_kind = choice(DemandKind)
    condition = line(LONG)
    deadline = day()
    trigger = line(LONG)
    consequence = line(LONG)
    demand = Id(required=False, allow_null=True)
    stance = choice(Stance)
    speaker = slug()
    speaker_name = line(200)
    speaker_role = line(200)
    create_people = Flag(required=False, help_text="Enter people who are not known yet.")
    actor = slug()
    channel = choice(Channel, allow_null=True)
    said_in = line(200)
    statement_kind = choice(StatementKind)
    direct = Flag(required=False)
    words = line(LONG)
    language = Text(max_length=12, required=False)
    translation = line(LONG)
    about = Id(required=False, allow_null=True)
    meeting = Id(required=False, allow_null=True)
    party = slug()
    head = slug()
    head_name = line(200)
    head_post = line(200)
    members = serializers.ListField(child=MemberBody(), max_length=50, required=False)


_ENTRY = {"title", "text", "certainty", "modality", "when", "issues"}
_PLACE = {"format", "level", "city", "place_text", "venue", "forum", "host", "mediator"}
_ASKED = {"by", "by_text", "of", "demand_kind", "condition", "deadline", "trigger", "consequence"}
_ANSWERED = {"demand", "by", "by_text", "stance", "condition"}
_SAID = {
    "speaker", "actor", "channel", "said_in", "statement_kind", "direct", "words", "language", "translation",
    "about",
}  # fmt: skip
EDIT_MEMBERS: dict[str, set[str]] = {
    ProposalKind.MEETING: {*_ENTRY, *_PLACE, "parties"},
    ProposalKind.DEMAND: {*_ENTRY, *_ASKED},
    ProposalKind.RESPONSE: {*_ENTRY, *_ANSWERED},
    ProposalKind.STATEMENT: {*_ENTRY, *_SAID, "speaker_name", "speaker_role", "create_people"},
    ProposalKind.DELEGATION: {
        "meeting", "party", "head", "head_name", "head_post", "members", "create_people",
    },
}  # fmt: skip


class AcceptBody(Body):
    """Put a proposal on record, as it is or amended."""

    edits = EditsBody(required=False)
    negotiation = Ref(
        Negotiation, required=False, allow_null=True, help_text="Needed where the proposal names none."
    )


class MergeProposalBody(Body):
    """Add a proposal's sentences to an entry that says the same."""

    entry = Id()


class RejectBody(Body):
    """Set a proposal aside; the reason says which part of the reader has to learn."""

    reason = Choice(choices=RejectReason.choices)
    note = line(300)


class UndoBody(Body):
    """Nothing needs saying."""


class DecisionBody(Body):
    """One decision among several: accept takes `edits` and `negotiation`, merge `entry`, reject `reason`."""

    proposal = Id()
    decision = serializers.ChoiceField(choices=["accept", "merge", "reject"])
    edits = EditsBody(required=False)
    negotiation = Ref(Negotiation, required=False, allow_null=True)
    entry = Id(required=False)
    reason = Choice(choices=RejectReason.choices, required=False)
    note = line(300)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Each decision has its own members."""
        decision = attrs["decision"]
        takes = DECISION_MEMBERS[decision]
        given = {name: value for name, value in attrs.items() if name not in {"proposal", "decision"}}
        members_of(f"decision to {decision}", set(takes), given)
        missing = {
            name: ["This one is needed."] for name, needed in takes.items() if needed and name not in given
        }
        if missing:
            raise serializers.ValidationError(missing)
        return attrs


# {decision: {member: whether it is needed}}
DECISION_MEMBERS = {
    "accept": {"edits": False, "negotiation": False},
    "merge": {"entry": True},
    "reject": {"reason": True, "note": False},
}


class DecisionsBody(Body):
    """Several decisions; each stands or falls by itself."""

    decisions = serializers.ListField(child=DecisionBody(), min_length=1, max_length=MOST_AT_ONCE)


# ── Entries ─────────────────────────────────────────────────────────────────────────────────────


class ReasonBody(Body):
    """Why; readers of the record see it."""

    reason = why(required=True)


class MergeEntryBody(ReasonBody):
    """Make an entry a pointer to another, which takes over its sources."""

    into = Id()


class ChangesBody(Body):
    """Members of an entry to be given another value, by kind; the rest stays."""

    title = Text(max_length=300, required=False)
    text = line(LONG)
    certainty = choice(Certainty)
    modality = choice(Modality, allow_null=True)
    when = WhenBody(required=False, help_text="The whole date: what is left out becomes unknown.")
    issues = serializers.ListField(child=Ref(Issue), max_length=50, required=False)
    format = choice(MeetingFormat, allow_null=True)
    level = choice(MeetingLevel, allow_null=True)
    city = Ref(City, required=False, allow_null=True)
    place_text = line(200)
    venue = line(200)
    forum = Ref(Actor, required=False, allow_null=True)
    host = Ref(Actor, required=False, allow_null=True)
    mediator = Ref(Actor, required=False, allow_null=True)
    moved_from = day()
    also_in = serializers.ListField(child=Ref(Negotiation), max_length=20, required=False)
    by = Ref(Actor, required=False, allow_null=True)
    by_text = line(200)
    of = serializers.ListField(child=Ref(Actor), max_length=50, required=False)
    demand_kind = choice(DemandKind)
    condition = line(LONG)
    deadline = day()
    trigger = line(LONG)
    consequence = line(LONG)
    carried_out = Flag(required=False, allow_null=True)
    withdrawn_on = day()
    met_on = day()
    demand = Id(required=False)
    stance = choice(Stance)
    speaker = Ref(Person, required=False, allow_null=True)
    speaker_label = line(200)
    actor = Ref(Actor, required=False, allow_null=True)
    channel = choice(Channel, allow_null=True)
    said_in = line(200)
    statement_kind = choice(StatementKind)
    direct = Flag(required=False)
    words = line(LONG)
    language = Text(max_length=12, required=False)
    translation = line(LONG)
    translated_by = line(120)
    about = Id(required=False, allow_null=True)


CHANGE_MEMBERS: dict[str, set[str]] = {
    EntryKind.MEETING: {*_ENTRY, *_PLACE, "moved_from", "also_in"},
    EntryKind.DEMAND: {*_ENTRY, *_ASKED, "carried_out", "withdrawn_on", "met_on"},
    EntryKind.RESPONSE: {*_ENTRY, *_ANSWERED},
    EntryKind.STATEMENT: {*_ENTRY, *_SAID, "speaker_label", "translated_by"},
    EntryKind.ACCOUNT: _ENTRY,
}


class CorrectBody(ReasonBody):
    """Give an entry another wording; the old one is kept."""

    changes = ChangesBody()
    is_correction = Flag(
        required=False,
        default=True,
        help_text="False where the world moved (a meeting was held) and the record had not been wrong.",
    )
