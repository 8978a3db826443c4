"""Pages of lists as they were written out, for whoever asks next while the record behind them stands."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

ROOM = 16_000_000  # bytes a process
# One page of very long entries must not push all others out.
LARGEST = ROOM // 8


@dataclass(frozen=True, slots=True)
class Written:
    """A page in JSON, and its Link header."""

    body: bytes
    links: str


class WrittenPages:
    """The last pages written out, each under the ETag that names all it depends on, so none is ever stale.

    In this process's memory: the page is at hand without a look anywhere, and what strangers ask for fills
    neither the broker nor the shared cache.
    """

    def __init__(self, room: int = ROOM, largest: int = LARGEST) -> None:
        self.room, self.largest = room, largest
        self._pages: OrderedDict[str, Written] = OrderedDict()
        self._held, self._lock = 0, Lock()

    def get(self, tag: str) -> Written | None:
        """The page of this tag, if it is still here."""
        with self._lock:
            page = self._pages.get(tag)
            if page:
                self._pages.move_to_end(tag)
            return page

    def keep(self, tag: str, page: Written) -> None:
        """Put a page in; those that nobody asked for the longest make room."""
        if len(page.body) > self.largest:
            return
        with self._lock:
            if tag not in self._pages:
                self._pages[tag] = page
                self._held += len(page.body)
            while self._held > self.room:
                self._held -= len(self._pages.popitem(last=False)[1].body)

    def forget(self) -> None:
        """Throw all away."""
        with self._lock:
            self._pages.clear()
            self._held = 0


PAGES = WrittenPages()
