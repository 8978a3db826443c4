"""`Idempotency-Key`: a write that was sent twice is done once, and answered twice alike."""

from __future__ import annotations

import re
from hashlib import sha256

import orjson
from rest_framework.request import Request
from rest_framework.response import Response

from talks.api.problems import Problem
from talks.api.rendering import plain
from talks.models import KeptAnswer, User

HEADER = "Idempotency-Key"
_KEY = re.compile(r"[\x21-\x7e]{1,255}")
_KEPT_HEADERS = ("Location", "ETag")


class Once:
    """One request with a key."""

    def __init__(self, user: User, key: str, request_hash: str) -> None:
        self.user, self.key, self.request_hash = user, key, request_hash

    def known(self) -> Response | None:
        """The answer that was kept, or None; raises the problem of a key that came with another request."""
        row = KeptAnswer.objects.standing().filter(user=self.user, key=self.key).first()
        return self._replayed(row) if row else None

    def take(self) -> Response | None:
        """Claim the key inside the write's transaction; whoever sends it meanwhile waits for our end.

        Returns the answer of somebody who was faster.
        """
        KeptAnswer.objects.expired().filter(user=self.user, key=self.key).delete()
        row, made = KeptAnswer.objects.get_or_create(
            user=self.user, key=self.key, defaults={"request_hash": self.request_hash}
        )
        return None if made else self._replayed(row)

    def keep(self, response: Response, *, without: frozenset[str]) -> None:
        """Store the answer with what was written, but for secrets: no row of the database holds one."""
        kept = {**response.data, **dict.fromkeys(without)} if without else response.data
        KeptAnswer.objects.filter(user=self.user, key=self.key).update(
            status=response.status_code,
            headers={name: response[name] for name in _KEPT_HEADERS if name in response},
            body=orjson.dumps(kept, default=plain).decode(),
        )

    def _replayed(self, row: KeptAnswer) -> Response:
        if row.request_hash != self.request_hash:
            raise Problem("key-reused", "This key came with another request: make a new key for a new one.")
        headers = {**row.headers, "Idempotency-Replayed": "true"}
        return Response(orjson.loads(row.body), status=row.status, headers=headers)


def once(request: Request) -> Once | None:
    """The request's key, if it has one; raises the problem of one that cannot be a key."""
    key = request.headers.get(HEADER)
    if key is None:
        return None
    if not _KEY.fullmatch(key):
        raise Problem("bad-request", f"{HEADER} takes 1 to 255 visible ASCII characters, such as a UUID.")
    if not isinstance(request.user, User):
        raise TypeError("ByScope lets nobody else write")
    told = f"{request.method} {request.path}\n".encode() + request.body
    return Once(request.user, key, sha256(told).hexdigest())
