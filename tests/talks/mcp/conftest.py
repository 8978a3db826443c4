"""An account of the meeting, as the API's tests have it."""

from tests.talks.api.conftest import account

__all__ = ["account"]
