"""What can go wrong on the way in: one family, each with a sentence for the editor."""

from __future__ import annotations


class IngestError(Exception):
    """A source that cannot be used; the message says what is wrong and, where one can, how to mend it.

    IngestError
    ├── DoorError          the web: what the one safe door refused or could not get
    │   ├── Refused        the address, or where it leads, is closed to us
    │   ├── Unreachable    nobody answered in time
    │   ├── BadAnswer      the answer's status, size, encoding or type cannot be used
    │   └── TooSoon        the host was asked a moment ago; nothing is wrong
    ├── FeedError          the body is not a feed
    ├── ArticleError       the page holds no text to read
    └── InputError         what a person handed in cannot be used

    `permanent` is True when asking again is pointless; `wait` is how many seconds the other side asked for.
    """

    def __init__(self, message: str, *, permanent: bool = True, wait: int | None = None) -> None:
        super().__init__(message)
        self.permanent = permanent
        self.wait = wait


class DoorError(IngestError):
    """The web did not give what was asked of it."""


class Refused(DoorError):
    """The address, or where it leads, is closed to us."""


class Unreachable(DoorError):
    """Nobody answered, or not in time."""

    def __init__(self, message: str, *, permanent: bool = False, wait: int | None = None) -> None:
        super().__init__(message, permanent=permanent, wait=wait)


class BadAnswer(DoorError):
    """The answer cannot be used; `status` is its number where that is why."""

    def __init__(
        self, message: str, *, permanent: bool = True, wait: int | None = None, status: int | None = None
    ) -> None:
        super().__init__(message, permanent=permanent, wait=wait)
        self.status = status


class TooSoon(DoorError):
    """The host was asked a moment ago: wait, without counting an attempt."""

    def __init__(self, message: str, *, wait: int) -> None:
        super().__init__(message, permanent=False, wait=wait)


class FeedError(IngestError):
    """The body is not a feed."""


class ArticleError(IngestError):
    """The page holds no text to read."""


class InputError(IngestError):
    """What a person handed in cannot be used."""
