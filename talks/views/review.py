"""The review desk: what the readers found, sentence by sentence, and a person's decision on each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import BadRequest
from django.core.paginator import Paginator
from django.db.models import Count, OuterRef, Q, Subquery
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from talks import changed_passages, review
from talks.models import ArticleVersion, Entry, Negotiation, Proposal, likely_enough
from talks.review import ReviewError
from talks.views.chrome import DECIDE, editor_of
from talks.views.review_desk import desk
from talks.views.review_forms import FORMS, RejectForm
from talks.views.review_inputs import FindingForm
from talks.views.review_likely import likely
from talks.vocabulary import EntryState, ProposalKind

ARTICLES = 30


@require_safe
@login_required
@permission_required(DECIDE, raise_exception=True)
def queue(request: HttpRequest) -> HttpResponse:
    """Articles with proposals that wait, the oldest first; ?possible=1 shows the unlikely ones."""
    possible = request.GET.get("possible") == "1"
    pending = Q(proposals__state="pending")
    likely = likely_enough("proposals__")
    waiting = pending & (~likely if possible else likely)
    kinds = {
        f"{kind}s": Count("proposals", waiting & Q(proposals__kind=kind)) for kind in ProposalKind.values
    }
    rows = Proposal.objects.pending().filter(version=OuterRef("pk"))
    first = rows.filter(~likely_enough() if possible else likely_enough()).order_by("position", "id")
    versions = (
        ArticleVersion.objects.annotate(
            pending=Count("proposals", waiting),
            unlikely=Count("proposals", pending & ~likely),
            first=Subquery(first.values("pk")[:1]),
            **kinds,
        )
        .filter(pending__gt=0)
        .defer("text", "raw", "bands")
        .select_related("article__outlet")
        .order_by("article__ingested_at", "pk")
    )
    page = Paginator(versions, ARTICLES).get_page(request.GET.get("page"))
    passages = changed_passages.waiting().count()
    context = {"versions": page, "possible": possible, "changed_passages": passages}
    return render(request, "talks/review_queue.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@permission_required(DECIDE, raise_exception=True)
def proposal_page(request: HttpRequest, pk: UUID) -> HttpResponse:
    """One proposal beside its article; POST decides it."""
    rows = Proposal.objects.select_related("version__article__outlet", "negotiation", "entry", "decided_by")
    proposal = get_object_or_404(rows.defer("version__raw", "version__bands", "version__search"), pk=pk)
    if request.method != "POST":
        return _shown(request, proposal)
    deed = request.POST.get("do", "").partition(":")[0]
    if deed not in _DEEDS:
        raise BadRequest(f"There is no such decision: {deed}.")
    return _DEEDS[deed](request, proposal)


def _accept(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    form = _form(request, proposal)
    if not form.is_valid():
        return _shown(request, proposal, form, status=422)
    home = form.cleaned_data["negotiation"]
    try:
        review.accept(proposal, by=editor_of(request), edits=form.edits() or None, negotiation=home)
    except ReviewError as error:
        return _refused(request, proposal, form, error)
    return _onward(proposal)


def _merge(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    """Into the entry that the button names, or into the one whose number was typed in."""
    form = _form(request, proposal)
    try:
        review.merge(proposal, _winner(request, proposal), by=editor_of(request))
    except ReviewError as error:
        return _refused(request, proposal, form, error)
    return _onward(proposal)


def _reject(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    reasons = RejectForm(request.POST)
    if not reasons.is_valid():
        return _shown(request, proposal, _form(request, proposal), reasons=reasons, status=422)
    try:
        review.reject(proposal, by=editor_of(request), **reasons.cleaned_data)
    except ReviewError as error:
        return _refused(request, proposal, _form(request, proposal), error)
    return _onward(proposal)


def _undo(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    try:
        review.undo(proposal, by=editor_of(request))
    except ReviewError as error:
        return _refused(request, proposal, None, error)
    return redirect(proposal)


_DEEDS: dict[str, Callable[[HttpRequest, Proposal], HttpResponse]] = {
    "accept": _accept,
    "merge": _merge,
    "reject": _reject,
    "undo": _undo,
}


def _winner(request: HttpRequest, proposal: Proposal) -> Entry:
    """Raises ReviewError where no entry is meant."""
    named = request.POST.get("do", "").partition(":")[2]
    number = request.POST.get("number", "").strip().lower().removeprefix("#").removeprefix("e-")
    published = Entry.objects.filter(state=EntryState.PUBLISHED)
    found = None
    try:
        if named:
            found = published.filter(pk=UUID(named)).first()
        elif number.isascii() and number.isdigit() and len(number) < 10:
            home = Negotiation.objects.filter(slug=request.POST.get("negotiation", "")).first()
            found = published.filter(negotiation=home or proposal.negotiation, number=int(number)).first()
    except ValueError:
        found = None
    if found is None:
        raise ReviewError(
            gettext("There is no such entry in these talks: give its number, as in #e-12."), "number"
        )
    return found


def _form(request: HttpRequest, proposal: Proposal) -> FindingForm:
    return FORMS[proposal.kind](proposal, likely(proposal, proposal.negotiation), request.POST)


def _refused(
    request: HttpRequest, proposal: Proposal, form: FindingForm | None, error: ReviewError
) -> HttpResponse:
    """Show the same page with what was typed, and the refusal where it belongs."""
    problem = str(error)
    if form is not None and error.field in form.fields:
        form.add_error(error.field, problem)
        problem = ""
    proposal.refresh_from_db()
    return _shown(
        request, proposal, form, problem=problem, at=error.field, status=409 if error.conflict else 422
    )


def _shown(
    request: HttpRequest,
    proposal: Proposal,
    form: FindingForm | None = None,
    *,
    status: int = 200,
    reasons: RejectForm | None = None,
    problem: str = "",
    at: str = "",
) -> HttpResponse:
    if form is None:
        form = FORMS[proposal.kind](proposal, likely(proposal, proposal.negotiation))
    context: dict[str, Any] = desk(proposal, form, editor_of(request))
    context |= {"reasons": reasons or RejectForm(), "problem": problem, "problem_at": at}
    return render(request, "talks/review.html", context, status=status)


def _onward(proposal: Proposal) -> HttpResponseRedirect:
    """To the next proposal of the article that waits, from here on or from its start; else to the queue.

    Who decides what is only possible is shown the rest of that too.
    """
    waiting = Proposal.objects.pending().filter(version=proposal.version_id).order_by("position", "id")
    waiting = waiting if proposal.is_possible else waiting.likely()
    after = Q(position__gt=proposal.position) | Q(position=proposal.position, id__gt=proposal.pk)
    following = waiting.filter(after).first() or waiting.first()
    return redirect(following) if following else redirect("talks:review")
