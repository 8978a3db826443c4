"""The API's description as pages: made from the schema, so that they cannot tell anything else."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from talks.api import problems, reference


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every resource, how to ask, what refusals mean, and what is promised."""
    context = {
        "resources": reference.resources().values(),
        "problems": problems.KINDS,
        "version": settings.SPECTACULAR_SETTINGS["VERSION"],
        "site": request.build_absolute_uri("/")[:-1],
    }
    return render(request, "talks/reference.html", context)


@require_safe
def resource(request: HttpRequest, name: str) -> HttpResponse:
    """One resource: operations with parameters, examples and answers, and the shapes they speak of."""
    found = reference.resources().get(name)
    if found is None:
        raise Http404(f"The API has no {name}.")
    site = request.build_absolute_uri("/")[:-1]
    examples = {one.id: one.example.replace("{site}", site) for one in found.operations}
    return render(request, "talks/reference_resource.html", {"resource": found, "examples": examples})
