"""The nouns of the record."""

from talks.models.access import ApiToken, ReadMark, User
from talks.models.account import Account, AccountPoint, Question
from talks.models.change import Change
from talks.models.demand import Demand, Response
from talks.models.entry import Entry, EntryVersion
from talks.models.kept_answer import KeptAnswer
from talks.models.lesson import Lesson
from talks.models.meeting import Delegate, Delegation, Meeting
from talks.models.negotiation import Issue, Negotiation, Participation
from talks.models.passage import PassageChange
from talks.models.poll import Poll
from talks.models.proposal import Proposal, likely_enough
from talks.models.reader_run import ReaderRun
from talks.models.saved_view import SavedView
from talks.models.source import Article, ArticleVersion, Citation, Feed, Outlet, Story
from talks.models.statement import Statement
from talks.models.watch import WatchRule
from talks.models.webhook import WebhookAttempt, WebhookDelivery, WebhookEndpoint, WebhookSecret

__all__ = [
    "Account",
    "AccountPoint",
    "ApiToken",
    "Article",
    "ArticleVersion",
    "Change",
    "Citation",
    "Delegate",
    "Delegation",
    "Demand",
    "Entry",
    "EntryVersion",
    "Feed",
    "Issue",
    "KeptAnswer",
    "Lesson",
    "Meeting",
    "Negotiation",
    "Outlet",
    "Participation",
    "PassageChange",
    "Poll",
    "Proposal",
    "Question",
    "ReadMark",
    "ReaderRun",
    "Response",
    "SavedView",
    "Statement",
    "Story",
    "User",
    "WatchRule",
    "WebhookAttempt",
    "WebhookDelivery",
    "WebhookEndpoint",
    "WebhookSecret",
    "likely_enough",
]
