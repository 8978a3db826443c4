"""A person's API tokens: made here and shown once, seen and revoked here."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from talks.models import ApiToken, User
from talks.models.access import check_network
from talks.vocabulary import Scope

MOST = 50  # working tokens a person
LIFETIMES = [
    ("7", _("7 days")),
    ("30", _("30 days")),
    ("90", _("90 days")),
    ("365", _("one year")),
]


class TokenForm(forms.Form):
    """What a new token is for, for how long, and from where."""

    use_required_attribute = False
    name = forms.CharField(
        label=_("Which tool uses it"),
        max_length=80,
        widget=forms.TextInput({"class": "in", "autocomplete": "off"}),
    )
    scopes = forms.MultipleChoiceField(
        label=_("What it may do"), initial=[Scope.READ.value], widget=forms.CheckboxSelectMultiple
    )
    days = forms.ChoiceField(
        label=_("How long"), choices=LIFETIMES, initial="90", widget=forms.Select({"class": "in"})
    )
    networks = forms.CharField(
        label=_("From which addresses alone"),
        required=False,
        max_length=1000,
        help_text=_("IP addresses or networks, one a line; empty: from anywhere."),
        widget=forms.Textarea({"class": "in", "rows": 2}),
    )

    def __init__(self, user: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["scopes"].choices = [  # type: ignore[attr-defined]
            (value, label) for value, label in Scope.choices if user.may(value)
        ]

    def clean_networks(self) -> list[str]:
        """Each line an address or a network."""
        networks: list[str] = self.cleaned_data["networks"].split()
        for network in networks:
            check_network(network)
        return networks

    def clean(self) -> dict[str, Any]:
        """Nobody needs more than so many."""
        mine = self.user.api_tokens.filter(revoked_at=None, expires_at__gt=timezone.now())
        if mine.count() >= MOST:
            raise forms.ValidationError(gettext("You have %s tokens: revoke one first.") % MOST)
        return self.cleaned_data

    def issue(self) -> tuple[ApiToken, str]:
        """Make the token; return it with its secret."""
        asked = self.cleaned_data
        return ApiToken.objects.issue(
            self.user,
            name=asked["name"],
            scopes=asked["scopes"],
            networks=asked["networks"],
            expires_at=timezone.now() + timedelta(days=int(asked["days"])),
        )


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
def tokens_page(request: HttpRequest) -> HttpResponse:
    """All tokens of the person signed in; POST makes one, and only that answer holds its secret."""
    user = _person(request)
    form = TokenForm(user, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        token, secret = form.issue()
        return _shown(request, user, TokenForm(user), fresh=token, secret=secret)
    return _shown(request, user, form, status=422 if form.is_bound else 200)


@require_POST
@login_required
def revoke(request: HttpRequest, pk: UUID) -> HttpResponse:
    """End a token of one's own."""
    token = get_object_or_404(ApiToken, pk=pk, user=_person(request))
    token.revoke()
    messages.success(request, gettext("The token “%s” works no longer.") % token.name)
    return redirect("talks:tokens")


def _shown(
    request: HttpRequest, user: User, form: TokenForm, *, status: int = 200, **fresh: Any
) -> HttpResponse:
    tokens = user.api_tokens.all()
    scopes = dict(Scope.choices)
    rows = [(token, [scopes[scope] for scope in token.scopes]) for token in tokens]
    return render(request, "talks/tokens.html", {"form": form, "tokens": rows, **fresh}, status=status)


def _person(request: HttpRequest) -> User:
    if not isinstance(request.user, User):
        raise TypeError("the decorators let nobody else in")
    return request.user
