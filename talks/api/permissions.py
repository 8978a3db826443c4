"""What a caller may do: his token's scope and his own rights, both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rest_framework import exceptions
from rest_framework.permissions import SAFE_METHODS, BasePermission
from rest_framework.request import Request

from talks.api.authentication import REALM
from talks.models import ApiToken
from talks.vocabulary import Scope

if TYPE_CHECKING:
    from rest_framework.views import APIView  # which itself imports this module


class ScopeMissing(exceptions.PermissionDenied):
    """The token was not made for this; the problem names the scope that is missing."""

    problem = "missing-scope"

    def __init__(self, scope: Scope) -> None:
        super().__init__(f"This needs a token with the scope “{scope}”.")
        self.members = {"scope": scope.value}
        self.headers = {"WWW-Authenticate": f'{REALM}, error="insufficient_scope", scope="{scope.value}"'}


class RightMissing(exceptions.PermissionDenied):
    """The person may not do this himself, so none of his tokens may."""


class ByScope(BasePermission):
    """Each operation belongs to one scope: `view.scopes` by method, else reading.

    Reading is open to everybody, but for a token that was made for other things. All else needs a caller
    whose own rights cover the scope.
    """

    def has_permission(self, request: Request, view: APIView) -> bool:
        """True, or a refusal that says what is missing."""
        if request.method not in view.allowed_methods:
            return True  # and 405 follows, whoever asks
        scope = scope_of(view, request.method or "")
        if isinstance(request.auth, ApiToken) and scope.value not in request.auth.scopes:
            raise ScopeMissing(scope)
        if scope == Scope.READ:
            return True
        if not request.user.is_authenticated:
            raise exceptions.NotAuthenticated("Send a token, or sign in.")
        if not request.user.may(scope):
            raise RightMissing("Your own rights do not cover this; ask an administrator.")
        return True


def scope_of(view: APIView, method: str) -> Scope:
    """The scope of one operation."""
    scopes: dict[str, Scope] = getattr(view, "scopes", {})
    return scopes.get("GET" if method in SAFE_METHODS else method, Scope.READ)


def may(request: Request, scope: Scope) -> bool:
    """Whether the caller's rights cover the scope, and his token, if he sent one, has it."""
    if isinstance(request.auth, ApiToken) and scope.value not in request.auth.scopes:
        return False
    return request.user.is_authenticated and request.user.may(scope)
