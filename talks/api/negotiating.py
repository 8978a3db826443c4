"""Which form a list of entries takes: a page of JSON, or by the Accept header a whole export."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, QueryDict
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from rest_framework.settings import api_settings

from talks.api.pagination import PAGES
from talks.api.problems import invalid_parameters
from talks.exports.formats import BY_MEDIA_TYPE, Format


class ExportRenderer(BaseRenderer):
    """Stands for one format while the Accept header is read; the export writes its own bytes."""

    def __init__(self, form: Format) -> None:
        self.form, self.media_type, self.format = form, form.media_type, form.ending


_ANYTHING = frozenset({"*/*", "application/json"})
RENDERERS = [ExportRenderer(form) for form in BY_MEDIA_TYPE.values()]


class ExportNegotiation(DefaultContentNegotiation):
    """JSON for whoever names nothing; an export for whoever names its media type."""

    def select_renderer(
        self, request: Request, renderers: Iterable[Any], format_suffix: str | None = None
    ) -> tuple[Any, str]:
        """The view's own renderers go before the exports."""
        if not format_suffix and takes_anything(request):
            own = next(iter(renderers))
            return own, own.media_type
        chosen: tuple[Any, str] = super().select_renderer(request, [*renderers, *RENDERERS], format_suffix)
        return chosen


def takes_anything(request: HttpRequest | Request) -> bool:
    """Whether nothing has to be weighed: neither header nor address names another form than JSON."""
    return (
        request.META.get("HTTP_ACCEPT", "*/*") in _ANYTHING
        and api_settings.URL_FORMAT_OVERRIDE not in request.GET
    )


def export_asked_for(request: Request) -> Format | None:
    """The format that the caller accepts; None for JSON."""
    renderer = getattr(request, "accepted_renderer", None)
    return renderer.form if isinstance(renderer, ExportRenderer) else None


def options_of(params: QueryDict, form: Format) -> dict[str, str]:
    """Take the format's own names out of `params`. Raises Problem on what a file does not have."""
    options = {name: params.pop(name)[-1] for name in form.options if name in params}
    problems = {name: ["This is 0 or 1."] for name, value in options.items() if value not in ("0", "1")}
    problems |= {name: ["A file has no pages: leave it out."] for name in PAGES if name in params}
    if problems:
        raise invalid_parameters(problems)
    return options
