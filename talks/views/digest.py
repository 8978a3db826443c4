"""The end of a digest, from the mail itself: no login, one click (RFC 8058)."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from talks import digests


# A mail program posts here without a cookie; the signed key is what allows it, and all that it allows.
@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def end_digest(request: HttpRequest, key: str) -> HttpResponse:
    """GET asks, so that a link checker ends nothing; POST ends."""
    view = digests.of_key(key)
    if view is None:
        raise Http404
    if request.method == "POST" and view.digest:
        digests.end(view)
    return render(request, "talks/end_digest.html", {"view": view, "ended": not view.digest})
