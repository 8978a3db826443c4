"""The optional reader that asks a language model: it may point at words, and nothing it writes is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from talks.reading.findings import ArticleText, Finding
from talks.reading.llm import answer as llm_answer
from talks.reading.llm import findings as llm_findings
from talks.reading.llm import request as llm_request
from talks.reading.llm.request import Caps
from talks.reading.prose import text
from talks.reading.who import scene

if TYPE_CHECKING:
    from actors.gazetteer import Gazetteer

PREFIX = "llm:"
LONGEST_NAME = 40  # what a proposal has room for


class LlmExtractor:
    """Asks through `ask`, which takes a request body and returns the server's answer; it alone knows the web.

    `ask` may raise what it likes. An answer that cannot be read raises llm_answer.NotAnAnswer.
    """

    version = "1"

    def __init__(
        self, ask: Callable[[dict[str, Any]], bytes | str], model: str, caps: Caps | None = None
    ) -> None:
        self.ask = ask
        self.model = model
        self.caps = caps or Caps()
        self.name = f"{PREFIX}{model}"[:LONGEST_NAME]

    def extract(self, article: ArticleText, gazetteer: Gazetteer) -> list[Finding]:
        """Return the verified findings; an article without sentences is not sent."""
        document = text.read(article)
        sent = llm_request.sendable(document, self.caps)
        if not sent.sentences:
            return []
        raw = self.ask(llm_request.request(document, sent, self.model, self.caps))
        answer = llm_answer.parse(raw)
        return llm_findings.findings(scene.stage(document, gazetteer), sent, answer)
