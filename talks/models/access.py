"""Who may work here, and the tokens with which his tools may."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache
from ipaddress import ip_address, ip_network

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.translation import gettext
from uuid_utils.compat import uuid7

from actors.columns import not_blank
from actors.history import links_tracked, tracked
from talks.models.written_out import columns, fields_of, first_row, made
from talks.vocabulary import Scope

EDITORS = "Editors"
# The rights, any one of which a scope takes from its token's owner; reading needs none, nor one's own things.
RIGHTS = {
    Scope.READ: (),
    Scope.SUBMIT: ("talks.add_article",),
    Scope.PROPOSE: ("talks.add_proposal", "talks.decide_proposal"),
    Scope.REVIEW: ("talks.decide_proposal",),
    Scope.EDIT: ("talks.change_entry",),
    Scope.ADMIN: ("talks.add_feed",),
    Scope.ACCOUNT: (),
}
TOKEN_PREFIX = "parley_"  # noqa: S105 (what every token begins with is no secret)
USE_NOTED_EVERY = timedelta(minutes=1)


@tracked(leave_out=("password", "last_login"))
class User(AbstractUser):
    """A person with a login; groups say what he may do."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)

    def byline(self) -> str:
        """The name that history shows."""
        return self.get_full_name() or self.get_username()

    def may(self, scope: str) -> bool:
        """Whether his own rights cover what a scope is for."""
        rights = RIGHTS[Scope(scope)]
        return not rights or any(self.has_perm(right) for right in rights)


@links_tracked
class UserGroup(User.groups.through):  # type: ignore[misc,name-defined]
    """That a user is in a group."""

    class Meta:
        proxy = True


@links_tracked
class UserPermission(User.user_permissions.through):  # type: ignore[misc,name-defined]
    """That a user has a permission of his own."""

    class Meta:
        proxy = True


class ReadMark(models.Model):
    """Until when a person has read the record; it moves only when he says so."""

    user = models.OneToOneField(User, models.CASCADE, primary_key=True, related_name="read_mark")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.user} until {self.at:%Y-%m-%d %H:%M}"


def check_network(text: str) -> None:
    """Raise ValidationError unless `text` is an address or a network: 203.0.113.7, 2001:db8::/32."""
    try:
        ip_network(text)
    except ValueError as error:
        raise ValidationError(gettext("“%s” is not an IP address or network.") % text) from error


class ApiTokenQuerySet(models.QuerySet["ApiToken"]):
    """Sets of tokens."""

    def issue(
        self, user: User, *, name: str, scopes: Iterable[str], **limits: object
    ) -> tuple[ApiToken, str]:
        """Make a token; return it with its secret, which is kept nowhere and cannot be shown again."""
        key, secret = secrets.token_hex(4), secrets.token_hex(32)
        token = ApiToken(user=user, name=name, key=key, scopes=sorted(scopes), **limits)
        token.digest = _digest(key, secret, settings.SECRET_KEY)
        token.full_clean(exclude=["user"])
        token.save(force_insert=True)
        return token, f"{TOKEN_PREFIX}{key}_{secret}"

    def whose_secret_is(self, text: str) -> ApiToken | None:
        """The token, whatever its state, that this text is the secret of. One query."""
        key, _, secret = text.removeprefix(TOKEN_PREFIX).partition("_")
        if not text.startswith(TOKEN_PREFIX) or not (key and secret) or not text.isascii():
            return None
        token = _keyed(key) if key.isalnum() else None
        return token if token and token.is_secret(secret) else None


@tracked(leave_out=("digest", "last_used_at"))
class ApiToken(models.Model):
    """Lets a tool act for a person, within scopes, for a time, and from some networks only if he says so."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    user = models.ForeignKey(User, models.CASCADE, related_name="api_tokens")
    name = models.CharField(max_length=80, help_text="Which tool uses it.")
    # The part of the token that is no secret: it finds the row, and people know the token by it.
    key = models.CharField(max_length=8, unique=True, editable=False)
    # Keyed hash of 256 random bits: nothing to guess, so nothing to slow down.
    digest = models.CharField(max_length=64, editable=False)
    scopes = ArrayField(models.CharField(max_length=7, choices=Scope))
    networks = ArrayField(
        models.CharField(max_length=43, validators=[check_network]),
        default=list,
        blank=True,
        help_text="IP addresses or networks from which alone it works; empty: from anywhere.",
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    last_used_at = models.DateTimeField(null=True, editable=False)

    objects = ApiTokenQuerySet.as_manager()

    class Meta:
        verbose_name = "API token"
        ordering = ["-created_at", "-id"]
        constraints = [
            not_blank("name", "api_token_has_name"),
            models.CheckConstraint(
                name="api_token_scopes_known",
                condition=Q(scopes__len__gte=1, scopes__contained_by=Scope.values),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.shown})"

    @property
    def shown(self) -> str:
        """The beginning of the token, by which its owner knows it."""
        return f"{TOKEN_PREFIX}{self.key}"

    @property
    def has_expired(self) -> bool:
        """Whether its time is over."""
        return self.expires_at <= timezone.now()

    @property
    def works(self) -> bool:
        """Whether it is neither revoked nor expired."""
        return self.revoked_at is None and not self.has_expired

    def is_secret(self, secret: str) -> bool:
        """Whether this is its secret, under the secret key of now or one of before."""
        keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
        return any(constant_time_compare(self.digest, _digest(self.key, secret, key)) for key in keys)

    def allows_from(self, address: str) -> bool:
        """Whether it may be used from this IP address."""
        if not self.networks:
            return True
        try:
            machine = ip_address(address)
        except ValueError:
            return False
        machine = getattr(machine, "ipv4_mapped", None) or machine
        return any(machine in ip_network(network) for network in self.networks)

    def note_use(self, now: datetime) -> None:
        """Keep when it was last used, to the minute: a busy token must not write with every request."""
        if self.last_used_at is None or now - self.last_used_at >= USE_NOTED_EVERY:
            ApiToken.objects.filter(pk=self.pk).update(last_used_at=now)

    def revoke(self) -> None:
        """End it, for good; what was revoked before keeps its moment."""
        ApiToken.objects.filter(pk=self.pk, revoked_at=None).update(revoked_at=timezone.now())
        self.refresh_from_db(fields=["revoked_at"])


@cache
def _statement() -> str:
    told = f"{columns(ApiToken, 'token')}, {columns(User, 'person')}"
    tables = "talks_apitoken token JOIN talks_user person ON person.id = token.user_id"
    return f"SELECT {told} FROM {tables} WHERE token.key = %s"  # noqa: S608 (names of our own)


def _keyed(key: str) -> ApiToken | None:
    """The token of this key, with its owner (one query)."""
    row = first_row(_statement(), key)
    if row is None:
        return None
    width = len(fields_of(ApiToken))
    token = made(ApiToken, row[:width])
    token.user = made(User, row[width:])
    return token


def _digest(key: str, secret: str, signing: str) -> str:
    """HMAC-SHA256, under the installation's secret key: a copy of the database alone verifies no guess."""
    return salted_hmac(f"talks.ApiToken.{key}", secret, secret=signing, algorithm="sha256").hexdigest()
