"""The optional second reader at work: a model is asked, what it took is noted, and the rules stand alone."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db.models import Q

from actors.gazetteer import Gazetteer
from talks.ingest import memory, model
from talks.ingest.agreement import Opinion, Reading, united
from talks.ingest.errors import DoorError, Unreachable
from talks.models import ArticleVersion, Proposal, ReaderRun
from talks.reading.findings import ArticleText, Finding
from talks.reading.llm.answer import NotAnAnswer, usage
from talks.reading.llm.reader import PREFIX, LlmExtractor
from talks.reading.llm.request import Caps
from talks.reading.rules import RuleExtractor
from talks.vocabulary import ReaderOutcome

REST = 60  # seconds that a model which gave no answer is left alone, so that articles do not queue behind it
LONGEST_ANSWER = 200_000  # characters kept of an answer
_RESTING = "llm:resting"
log = logging.getLogger(__name__)


def opinions(version: ArticleVersion, article: ArticleText, gazetteer: Gazetteer) -> list[Opinion]:
    """What the rules find and, where a model is configured and answers, what it adds."""
    rules = RuleExtractor()
    first = Reading(rules.name, rules.version, rules.extract(article, gazetteer))
    return united(first, _asked(version, article, gazetteer))


def sign(row: Proposal, opinion: Opinion) -> None:
    """Write onto a proposal who found it."""
    row.extractor, row.extractor_version = opinion.reader, opinion.version
    if opinion.seconded_by:
        row.payload["readers"] = [opinion.reader, opinion.seconded_by]


def read_anew(made_by: Collection[str]) -> Q:
    """Whose earlier proposals these readers replace: the rules', and a model's where a model read again.

    Where it did not answer this time, what it said before still stands.
    """
    models = any(reader.startswith(PREFIX) for reader in made_by)
    return Q(extractor=RuleExtractor.name) | (Q(extractor__startswith=PREFIX) if models else Q(pk__in=[]))


def extractor(endpoint: model.Endpoint, ask: Callable[[dict[str, Any]], bytes | str]) -> LlmExtractor:
    """The LLM reader with the caps of the settings."""
    caps = Caps(settings.LLM_SENTENCES, settings.LLM_CHARACTERS, settings.LLM_TOKENS)
    return LlmExtractor(ask, endpoint.model, caps)


def _asked(version: ArticleVersion, article: ArticleText, gazetteer: Gazetteer) -> Reading | None:
    """The model's reading; None when there is no model, or no reading of it."""
    endpoint = model.endpoint()
    if endpoint is None:
        return None
    if memory.recall(_RESTING):
        log.info("The model is left alone for a while; the rules alone read version %s", version.pk)
        return None
    question = _Question(version, model.Conversation(endpoint))
    reader = extractor(endpoint, question.ask)
    ended = _Ended.of(reader, article, gazetteer)
    question.note(ended)
    if ended.findings is None:
        return None
    return Reading(reader.name, reader.version, ended.findings)


@dataclass(frozen=True, slots=True)
class _Ended:
    """How a reading ended: with findings, or with a reason."""

    outcome: ReaderOutcome
    note: str = ""
    findings: list[Finding] | None = None

    @classmethod
    def of(cls, reader: LlmExtractor, article: ArticleText, gazetteer: Gazetteer) -> _Ended:
        """Read, and turn whatever goes wrong into a reason: the rules' findings stand in any case."""
        try:
            return cls(ReaderOutcome.READ, "", reader.extract(article, gazetteer))
        except Unreachable as error:
            return cls(ReaderOutcome.SILENT, str(error))
        except DoorError as error:
            return cls(ReaderOutcome.REFUSED, str(error))
        except NotAnAnswer as error:
            return cls(ReaderOutcome.UNUSABLE, str(error))
        # A fault of ours in turning an answer into findings; a lost database or a time limit passes on.
        except (AttributeError, LookupError, TypeError, ValueError, RecursionError) as error:
            log.exception("The model's answer could not be turned into findings")
            return cls(ReaderOutcome.FAILED, f"The reader failed on this answer ({type(error).__name__}).")


@dataclass
class _Question:
    """One text's question: asked once, noted once."""

    version: ArticleVersion
    conversation: model.Conversation
    prompt_hash: str = field(default="", init=False)

    def ask(self, body: dict[str, Any]) -> bytes | str:
        """The answer of an earlier run to this very question, or the model's own."""
        self.prompt_hash = model.digest(body)
        earlier = ReaderRun.objects.filter(
            version=self.version, prompt_hash=self.prompt_hash, outcome=ReaderOutcome.READ
        ).exclude(answer="")
        known = earlier.values_list("answer", flat=True).first()
        return self.conversation.ask(body) if known is None else known

    def note(self, ended: _Ended) -> None:
        """Keep a row and a line of what was asked; nothing when nothing was."""
        if not self.conversation.attempts:
            return
        if self.conversation.answer is None:
            memory.remember(_RESTING, 1, REST)
        run = self._run(ended)
        run.save(force_insert=True)
        level = logging.INFO if ended.outcome == ReaderOutcome.READ else logging.WARNING
        log.log(
            level,
            "Model %s on version %s: %s, %s + %s tokens, %d ms, %d tries. %s",
            run.model, run.version_id, run.outcome, run.prompt_tokens, run.completion_tokens,
            run.milliseconds, run.attempts, run.note,
        )  # fmt: skip

    def _run(self, ended: _Ended) -> ReaderRun:
        raw = self.conversation.answer or b""
        tokens = usage(raw)
        read = ended.outcome == ReaderOutcome.READ
        answer = raw.decode("utf-8", "replace").replace("\0", "") if read else ""
        return ReaderRun(
            version=self.version,
            model=self.conversation.endpoint.model[:200],
            prompt_hash=self.prompt_hash,
            outcome=ended.outcome,
            note=ended.note[:300],
            attempts=self.conversation.attempts,
            milliseconds=self.conversation.milliseconds,
            prompt_tokens=tokens.prompt,
            completion_tokens=tokens.completion,
            findings=len(ended.findings or ()),
            answer=answer if len(answer) <= LONGEST_ANSWER else "",
        )
