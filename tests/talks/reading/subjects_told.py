"""What tests of grammar ask: the subject of a text's last sentence, and where a word of it stands."""

from __future__ import annotations

from talks.reading.grammar.clauses import main_subject
from talks.reading.prose.text import Sentence
from talks.reading.who.scene import Scene, Subject
from tests.talks.reading.conftest import Stage


def last_sentence(scene: Scene) -> Sentence:
    return scene.document.sentences[-1]


def token_of(scene: Scene, word: str) -> int:
    """The token at which a word stands last."""
    return scene.document.token_at(scene.document.plain.rindex(word))


def subject_told(stage: Stage, words: str) -> Subject | None:
    """Whom the last sentence is about, all before it read first."""
    scene = stage(words)
    return [main_subject(scene, sentence) for sentence in scene.document.sentences][-1]


def told(found: Subject | None) -> tuple[str, str, str | None] | None:
    """The kind, the words and the party of a subject."""
    return None if found is None else (found.kind, found.text, found.party)
