"""When a feed is asked again: as often as it brings something, never more often than it wants; pure."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime, timedelta

LONGEST = 6 * 3600  # seconds between two polls, whatever is asked for
PATIENCE = 8  # polls without news until the pause is doubled
# A tenth early: else the beat's round after one interval comes a moment too soon, and two go by. And never
# exactly: feeds that were entered together would be asked together for ever.
EARLIEST, LATEST = 0.86, 0.94
_MAX_AGE = re.compile(r"(?<![\w-])max-age\s*=\s*\"?(\d{1,9})", re.I)


def following(
    now: datetime, interval: int, *, quiet: int, asked: int, skipped: Collection[int], draw: float
) -> datetime:
    """The next poll after a good one.

    `interval` and `asked` are seconds, `quiet` the polls in a row without news, `skipped` hours of the day in
    UTC in which the feed wants to be left alone, `draw` from 0 to 1 chooses within the jitter.
    """
    slack = EARLIEST + (LATEST - EARLIEST) * draw
    slowed = min(interval * 2 ** min(quiet // PATIENCE, 10), max(interval, LONGEST))
    # What the other side asks for is kept whole.
    pause = max(slowed * slack, min(asked, LONGEST))
    return _awake(now + timedelta(seconds=pause), set(skipped))


def _awake(moment: datetime, skipped: set[int]) -> datetime:
    """The first moment from here in no skipped hour; a feed that skips all of them is not believed."""
    if len(skipped) < 24:
        while moment.hour in skipped:
            moment = moment.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return moment


def max_age(cache_control: str) -> int:
    """Seconds for which an answer stays fresh by its Cache-Control; 0 when it does not say."""
    found = _MAX_AGE.search(cache_control)
    return int(found[1]) if found and "no-cache" not in cache_control.lower() else 0
