"""Who calls: a token (`Authorization: Bearer parley_…`), or a person signed in on the pages."""

from __future__ import annotations

import pghistory
from django.utils import timezone
from rest_framework import authentication, exceptions
from rest_framework.request import Request

from talks.api.throttles import FailureShare, caller_address
from talks.models import ApiToken, User

REALM = 'Bearer realm="Parley"'


class TokenRefused(exceptions.AuthenticationFailed):
    """No such token, or one that works no longer (401)."""

    problem = "invalid-token"
    headers = {"WWW-Authenticate": f'{REALM}, error="invalid_token"'}


class WrongAddress(exceptions.PermissionDenied):
    """A token that its owner tied to other networks (403)."""

    problem = "wrong-address"


class TokenAuthentication(authentication.BaseAuthentication):
    """Reads the Authorization header; every failure counts against the caller's address."""

    def authenticate(self, request: Request) -> tuple[User, ApiToken] | None:
        """Return the token and its owner, None without a token; raises TokenRefused or WrongAddress."""
        scheme, _, text = request.META.get("HTTP_AUTHORIZATION", "").partition(" ")
        if scheme.lower() != "bearer":
            return None
        try:
            token = self._working(ApiToken.objects.whose_secret_is(text.strip()), request)
        except (TokenRefused, WrongAddress):
            FailureShare().count(request)
            raise
        token.note_use(timezone.now())
        pghistory.context(token=token.shown)
        return token.user, token

    def authenticate_header(self, request: Request) -> str:
        """What a 401 asks for."""
        return REALM

    def _working(self, token: ApiToken | None, request: Request) -> ApiToken:
        if token is None or not token.user.is_active:
            raise TokenRefused("There is no such token: check how it was copied.")
        if token.revoked_at:
            raise TokenRefused(f"The token {token.shown} was revoked: make a new one.")
        if token.has_expired:
            raise TokenRefused(f"The token {token.shown} expired: make a new one.")
        address = caller_address(request)
        if not token.allows_from(address):
            raise WrongAddress(f"The token {token.shown} does not work from {address}.")
        return token
