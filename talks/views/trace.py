"""How an article came here and what became of it: for the desk, with a way to have it read again."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from talks import tracing
from talks.ingest import pipeline
from talks.models import Article
from talks.views.chrome import DECIDE

RETRY = "talks.change_article"


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@permission_required(DECIDE, raise_exception=True)
def trace_page(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Each step with its time; POST has the article read again, also one that was given up."""
    rows = Article.objects.select_related("feed__outlet", "outlet", "story", "negotiation")
    article = get_object_or_404(rows, pk=pk)
    if request.method == "POST":
        return _again(request, article)
    context = {
        "article": article,
        "trace": tracing.of(article),
        "may_retry": request.user.has_perm(RETRY),
    }
    return render(request, "talks/trace.html", context)


def _again(request: HttpRequest, article: Article) -> HttpResponse:
    if not request.user.has_perm(RETRY):
        raise PermissionDenied
    if pipeline.read_again(article.pk):
        messages.success(request, _("It waits to be read again."))
    else:
        messages.warning(request, _("A worker is reading it just now: nothing was changed."))
    return redirect("talks:trace", article.pk)
