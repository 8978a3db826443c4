"""The words of the record: every closed list of values, once, with the label people read."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class NegotiationStatus(TextChoices):
    PLANNED = "planned", _("Planned")
    ACTIVE = "active", _("Active")
    SUSPENDED = "suspended", _("Suspended")
    CONCLUDED = "concluded", _("Concluded")
    COLLAPSED = "collapsed", _("Collapsed")


class PartyRole(TextChoices):
    PRINCIPAL = "principal", _("Principal")
    MEDIATOR = "mediator", _("Mediator")
    HOST = "host", _("Host")
    OBSERVER = "observer", _("Observer")
    GUARANTOR = "guarantor", _("Guarantor")


class EntryKind(TextChoices):
    MEETING = "meeting", _("Meeting")
    DEMAND = "demand", _("Demand")
    RESPONSE = "response", _("Response")
    STATEMENT = "statement", _("Statement")
    ACCOUNT = "account", _("Account")


class EntryState(TextChoices):
    DRAFT = "draft", _("Draft")
    PUBLISHED = "published", _("Published")
    RETRACTED = "retracted", _("Retracted")
    MERGED = "merged", _("Merged")


class ChangeType(TextChoices):
    """What happened to an entry of the public record, as the change feed and webhooks name it."""

    PUBLISHED = "entry.published", _("An entry was published")
    UPDATED = "entry.updated", _("An entry moved on")
    CORRECTED = "entry.corrected", _("An entry was corrected")
    RETRACTED = "entry.retracted", _("An entry was retracted")
    MERGED = "entry.merged", _("An entry was merged into another")


class WebhookEvent(TextChoices):
    """What a webhook can be told of, the most telling first: a message bears the first asked for."""

    DEMAND_ANSWERED = "demand.answered", _("A party answered a demand for the first time")
    DEMAND_MET = "demand.met", _("A demand was met")
    DEMAND_WITHDRAWN = "demand.withdrawn", _("A demand was withdrawn")
    DEMAND_RAISED = "demand.raised", _("A demand was raised")
    POSITION_MOVED = "position.moved", _("A party's position on a demand moved")
    MEETING_POSTPONED = "meeting.postponed", _("A meeting was postponed")
    MEETING_CANCELLED = "meeting.cancelled", _("A meeting was cancelled")
    MEETING_HELD = "meeting.held", _("A meeting was held")
    MEETING_MOVED = "meeting.moved", _("A planned meeting got another date or place")
    MEETING_ANNOUNCED = "meeting.announced", _("A meeting was announced")
    RETRACTED = ChangeType.RETRACTED.value, ChangeType.RETRACTED.label
    MERGED = ChangeType.MERGED.value, ChangeType.MERGED.label
    CORRECTED = ChangeType.CORRECTED.value, ChangeType.CORRECTED.label
    UPDATED = ChangeType.UPDATED.value, ChangeType.UPDATED.label
    PUBLISHED = ChangeType.PUBLISHED.value, ChangeType.PUBLISHED.label


class DigestRhythm(TextChoices):
    """How often a saved view is mailed to its owner; never is empty."""

    DAILY = "daily", _("Every day at 06:00 UTC")
    WEEKLY = "weekly", _("Mondays at 06:00 UTC")


class DeliveryState(TextChoices):
    PENDING = "pending", _("Waiting")
    DELIVERED = "delivered", _("Delivered")
    DEAD = "dead", _("Given up")


class Certainty(TextChoices):
    RUMOURED = "rumoured", _("Unconfirmed")
    EXPECTED = "expected", _("Expected")
    CONFIRMED = "confirmed", _("Confirmed")
    HELD = "held", _("Happened")
    POSTPONED = "postponed", _("Postponed")
    CANCELLED = "cancelled", _("Cancelled")
    DENIED = "denied", _("Denied")


# What counts as a meeting to come; a rumour does not.
AHEAD = frozenset({Certainty.EXPECTED, Certainty.CONFIRMED})


class Modality(TextChoices):
    ACTUAL = "actual", _("Actual")
    FUTURE = "future", _("Future")
    CONDITIONAL = "conditional", _("Conditional")
    NEGATED = "negated", _("Negated")


class MeetingFormat(TextChoices):
    BILATERAL = "bilateral", _("Bilateral")
    MULTILATERAL = "multilateral", _("Multilateral")
    MEDIATED = "mediated", _("Mediated")
    PROXIMITY = "proximity", _("Proximity talks")
    PHONE = "phone", _("By phone")
    WRITTEN = "written", _("In writing")


class MeetingLevel(TextChoices):
    LEADERS = "leaders", _("Leaders")
    MINISTERS = "ministers", _("Ministers")
    DEPUTIES = "deputies", _("Deputies")
    ENVOYS = "envoys", _("Envoys")
    EXPERTS = "experts", _("Experts")


class DelegateRole(TextChoices):
    HEAD = "head", _("Head")
    MEMBER = "member", _("Member")
    INTERPRETER = "interpreter", _("Interpreter")


class DemandKind(TextChoices):
    DEMAND = "demand", _("Demand")
    GUARANTEE = "guarantee", _("Security guarantee")
    OFFER = "offer", _("Offer")
    RED_LINE = "red_line", _("Red line")
    THREAT = "threat", _("Threat")


class Stance(TextChoices):
    ACCEPTS = "accepts", _("Accepts")
    ACCEPTS_IN_PART = "accepts_in_part", _("Accepts in part")
    OPEN = "open", _("Open, with conditions")
    COUNTER_OFFERS = "counter_offers", _("Counter-offers")
    DEFERS = "defers", _("Defers")
    REFUSES = "refuses", _("Refuses")
    NON_STARTER = "non_starter", _("Calls it a non-starter")
    WITHDRAWS = "withdraws", _("Withdraws")


class DemandStatus(TextChoices):
    """Derived from the answers, never typed in; withdrawn and met are facts of their own."""

    UNANSWERED = "unanswered", _("No answer found")
    REFUSED = "refused", _("Refused")
    OPEN = "open", _("Open")
    ACCEPTED = "accepted", _("Accepted")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    MET = "met", _("Met")


class Move(TextChoices):
    """What happened to a demand, or to a party's position on it, between two moments."""

    RAISED = "raised", _("New demand")
    ANSWERED = "answered", _("First answer")
    CHANGED = "changed", _("Position changed")
    MET = "met", _("Met")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    REWORDED = "reworded", _("Record corrected")
    REMOVED = "removed", _("Taken off the record")


class Channel(TextChoices):
    ON_RECORD = "on_record", _("On the record")
    BACKGROUND = "background", _("On background")
    LEAKED = "leaked", _("Leaked")
    WRITTEN = "written", _("In writing")
    READOUT = "readout", _("Readout")
    INTERVIEW = "interview", _("Interview")


class StatementKind(TextChoices):
    OUTLOOK = "outlook", _("Outlook")
    ACCUSATION = "accusation", _("Accusation")
    WARNING = "warning", _("Warning")
    PRINCIPLE = "principle", _("Principle")
    DENIAL = "denial", _("Denial")
    REPORT = "report", _("Report")
    OTHER = "other", _("Other")


class Relation(TextChoices):
    """How accounts of one question compare; there is no verdict on who is right."""

    AGREE = "agree", _("Agree")
    DIFFER = "differ", _("Differ")
    CONFLICT = "conflict", _("Conflict")
    ONE_SIDE = "one_side", _("One side only")


class ArticleState(TextChoices):
    PENDING = "pending", _("Waiting")
    FETCHING = "fetching", _("Being read")
    FETCHED = "fetched", _("Text stored")
    EXTRACTED = "extracted", _("Findings stored")
    PROPOSED = "proposed", _("Proposed")
    REJECTED = "rejected", _("Nothing to propose")
    FAILED = "failed", _("Failed, will be retried")
    DEAD = "dead", _("Given up")


class PollOutcome(TextChoices):
    """How asking a feed ended."""

    DONE = "done", _("Something new")
    UNCHANGED = "unchanged", _("Unchanged")
    FAILED = "failed", _("Failed")


class PassageFate(TextChoices):
    """What became of a cited passage in a newer version of its article."""

    CHANGED = "changed", _("Changed")
    GONE = "gone", _("Gone")


class ProposalState(TextChoices):
    PENDING = "pending", _("Pending")
    ACCEPTED = "accepted", _("Accepted")
    MERGED = "merged", _("Merged")
    REJECTED = "rejected", _("Rejected")
    OBSOLETE = "obsolete", _("Obsolete")


class ProposalKind(TextChoices):
    MEETING = "meeting", _("Meeting")
    DELEGATION = "delegation", _("Delegation")
    DEMAND = "demand", _("Demand")
    RESPONSE = "response", _("Response")
    STATEMENT = "statement", _("Statement")


class RejectReason(TextChoices):
    WRONG_ACTOR = "wrong_actor", _("Wrong actor")
    WRONG_KIND = "wrong_kind", _("Wrong kind")
    WRONG_DATE = "wrong_date", _("Wrong date")
    NOT_NEWS = "not_news", _("Not news")
    DUPLICATE = "duplicate", _("Duplicate")
    MISQUOTE = "misquote", _("Misquoted")


class LessonScope(TextChoices):
    ARTICLE = "article", _("This article")
    OUTLET = "outlet", _("This outlet")
    EVERYWHERE = "global", _("Everywhere")


class DatePrecision(TextChoices):
    TIME = "time", _("time")
    DAY = "day", _("day")
    EITHER_OR = "either_or", _("one of these days")
    WEEK = "week", _("week only")
    MONTH = "month", _("month only")
    SEASON = "season", _("season only")
    YEAR = "year", _("year only")
    UNKNOWN = "unknown", _("date not known")


class DateBasis(TextChoices):
    STATED = "stated", _("stated")
    INFERRED = "inferred", _("inferred")
    PUBLISHED = "published", _("day of publication")
    UNKNOWN = "unknown", _("unknown")


class ReaderOutcome(TextChoices):
    """How asking the language model ended; all but the first leave the rules' findings as they are."""

    READ = "read", _("Read")
    SILENT = "silent", _("No answer in time")
    REFUSED = "refused", _("Refused by the server")
    UNUSABLE = "unusable", _("Answer not usable")
    FAILED = "failed", _("Failed on our side")


class Scope(TextChoices):
    """What a token may be used for; its owner's own rights still decide."""

    READ = "read", _("Read the record")
    SUBMIT = "submit", _("Hand in articles")
    PROPOSE = "propose", _("Propose entries")
    REVIEW = "review", _("See and decide proposals")
    EDIT = "edit", _("Publish, correct, retract and merge entries")
    ADMIN = "admin", _("See and add feeds")
    ACCOUNT = "account", _("Manage your own webhooks and saved views")
