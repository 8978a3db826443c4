"""Saved views: what may be saved, mailed and ended; the page and the API ask here."""

from __future__ import annotations

from django.db import transaction
from django.db.models import ProtectedError
from django.http import QueryDict
from django.utils.translation import gettext

from talks.filters import PASSENGERS, select
from talks.models import Negotiation, SavedView, User
from talks.models.saved_view import fresh_slug
from talks.query_strings import canonical

MOST = 50  # views a person


class SavingError(Exception):
    """It cannot be so. The message says why, or what to do."""


class Unclear(SavingError):
    """Filters that mean nothing: {name: [message]}."""

    def __init__(self, problems: dict[str, list[str]]) -> None:
        super().__init__()
        self.problems = problems

    def lines(self) -> list[str]:
        """One line a filter."""
        return [f"{name}: {' '.join(texts)}" for name, texts in self.problems.items()]


class Followed(SavingError):
    """A webhook follows the view."""

    def __init__(self) -> None:
        super().__init__(gettext("A webhook follows this view: change that first."))


def query_of(params: QueryDict, negotiation: Negotiation | None, *, strict: bool = False) -> str:
    """The filters in their one order; raises Unclear. A page's place and form are left out, or refused."""
    problems = dict(select(params, negotiation).problems)
    if strict:
        problems |= {name: ["A view keeps filters only."] for name in PASSENGERS & params.keys()}
    if problems:
        raise Unclear(problems)
    return canonical(params).removeprefix("?")


def must_be_mailable(owner: User, query: str) -> None:
    """A mail needs an address, and something that can be new. Raises SavingError."""
    if not owner.email:
        raise SavingError(gettext("Your account has no mail address: ask an administrator."))
    if "as_of" in QueryDict(query):
        raise SavingError(gettext("This view shows the record of one day: nothing happens in it."))


@transaction.atomic
def keep(view: SavedView) -> None:
    """Save it; a new one gets an address, which stays. Raises SavingError when there are too many."""
    if not view.slug:
        # One after another: two at the same moment must not both be the last one allowed.
        User.objects.select_for_update().get(pk=view.owner_id)
        if SavedView.objects.filter(owner=view.owner_id).count() >= MOST:
            raise SavingError(gettext("You have %s saved views: delete one first.") % MOST)
        view.slug = fresh_slug(view.title)
    view.save()


def end(view: SavedView) -> None:
    """End it: its addresses answer 404 from then on. Raises Followed."""
    try:
        view.delete()
    except ProtectedError as error:
        raise Followed from error
