"""A timeline, or the whole record, in the formats of other tools."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from django.http import Http404, HttpRequest, JsonResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_safe

from talks import positions
from talks.exports import positions_table
from talks.exports.answering import answer, whole
from talks.exports.formats import FORMATS, Format
from talks.exports.freshness import shared
from talks.exports.table import OPTIONS
from talks.filters import PASSENGERS, select
from talks.models import Negotiation
from talks.views.choices import choices_of

SWITCH = ("0", "1")
MATRIX_FILTERS = frozenset({"topic", "party", "status", "as_of"})


@require_safe
def timeline_as(request: HttpRequest, slug: str, ending: str) -> HttpResponseBase:
    """One timeline, filtered as its page is."""
    form = form_of(ending)
    return _export(request, form, get_object_or_404(Negotiation, slug=slug))


@require_safe
def record_as(request: HttpRequest, ending: str) -> HttpResponseBase:
    """Entries of all negotiations, each once, filtered as the search is."""
    return _export(request, form_of(ending), None)


@require_safe
def positions_as(request: HttpRequest, slug: str) -> HttpResponseBase:
    """The position matrix as CSV, filtered as its page is."""
    if faulty := nul_in(request.GET):
        return refusal(faulty)
    options = {name: request.GET[name] for name in OPTIONS & request.GET.keys()}
    unknown = request.GET.keys() - OPTIONS - MATRIX_FILTERS
    problems = wrong_switches(options) | {name: ["There is no such filter."] for name in unknown}
    chosen = choices_of(request, slug)
    table = positions.matrix(
        chosen.negotiation,
        as_of=chosen.moment.as_of,
        issue=chosen.topic,
        party=chosen.party,
        status=chosen.status,
        today=chosen.moment.now.date(),
    )
    chosen.check_party(table.parties)
    problems |= {name: [message] for name, message in chosen.problems.items()}
    if problems:
        return refusal(problems)
    address = partial(_entry_address, request)
    return whole(request, b"".join(positions_table.render(table, address, options)), f"{slug}-positions.csv")


def _entry_address(request: HttpRequest, entry: str) -> str:
    return request.build_absolute_uri(reverse("talks:entry", args=[entry]))


def refusal(errors: Mapping[str, list[str]]) -> HttpResponseBase:
    """400: a tool must not take the whole record for what it asked of it."""
    body = {
        "type": reverse("api:problem", args=["invalid-parameter"]),
        "title": "A parameter was not understood",
        "status": 400,
        "errors": [{"parameter": name, "detail": text} for name, texts in errors.items() for text in texts],
    }
    return shared(JsonResponse(body, status=400, content_type="application/problem+json"))


def form_of(ending: str) -> Format:
    if ending not in FORMATS:
        raise Http404(f"Known endings are: {', '.join(FORMATS)}.")
    return FORMATS[ending]


def _export(request: HttpRequest, form: Format, negotiation: Negotiation | None) -> HttpResponseBase:
    faulty = {
        name: ["NUL is not text."] for name, values in request.GET.lists() if "\0" in "".join([name, *values])
    }
    if faulty:
        return refusal(faulty)
    params = request.GET.copy()
    options = options_of(params, form)
    problems = wrong_switches(options)
    problems |= {name: ["A file has no pages, and all of its fields."] for name in PASSENGERS & params.keys()}
    selection = select(params, negotiation)
    problems |= selection.problems
    return refusal(problems) if problems else answer(request, form, selection, negotiation, options)


def options_of(params: QueryDict, form: Format) -> dict[str, str]:
    """What the format itself takes, taken out of what filters."""
    return {name: params.pop(name)[-1] for name in form.options if name in params}


def nul_in(params: QueryDict) -> dict[str, list[str]]:
    """No database text can hold NUL."""
    faulty = [name for name, values in params.lists() if "\0" in "".join([name, *values])]
    return {name: ["NUL is not text."] for name in faulty}


def wrong_switches(options: Mapping[str, str]) -> dict[str, list[str]]:
    return {name: ["This is 0 or 1."] for name, value in options.items() if value not in SWITCH}
