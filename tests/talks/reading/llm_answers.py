"""Answers of a language model as a test wants them: the lists that are given, the others empty."""

from __future__ import annotations

import json
from typing import Any

SENTENCES = [
    "Russian and American envoys will meet in Geneva on Monday for talks on security in Europe.",
    "Russia demanded that NATO take in no new members by January 20.",
    "The United States rejected the demand that NATO take in no members as a non-starter.",
    "“We need legally binding guarantees,” Deputy Foreign Minister Sergei Ryabkov said on Sunday.",
    "A senior European official said that little is expected of the round.",
    "A special envoy for Syria and the Saudi-backed government will send Karim Testani to Geneva.",
]
TEXT = "\n\n".join(SENTENCES)

LISTS = ("meetings", "delegations", "demands", "responses", "statements", "outlooks")


def answer(**lists: list[dict[str, Any]]) -> dict[str, Any]:
    """The object the schema asks for."""
    return {name: lists.get(name, []) for name in LISTS}


def completion(content: Any, *, finish: str = "stop", **usage: int) -> bytes:
    """The bytes a chat/completions server sends around it; a string goes in as it is."""
    words = content if isinstance(content, str) or content is None else json.dumps(content)
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": words}}
    counted = {"prompt_tokens": 900, "completion_tokens": 80, **usage}
    return json.dumps({"id": "x", "choices": [choice], "usage": counted}).encode()


def meeting(**more: Any) -> dict[str, Any]:
    return {
        "sentences": [1],
        "parties": ["Russian", "American"],
        "place": "Geneva",
        "date_words": "Monday",
        "status": "expected",
        "format": "bilateral",
        **more,
    }


def delegation(**more: Any) -> dict[str, Any]:
    return {"sentences": [1], "party": "Russia", "head": None, "members": [], "place": None, **more}


def demand(**more: Any) -> dict[str, Any]:
    return {"sentence": 2, "by": "Russia", "of": ["NATO"], "kind": "demand", "deadline_words": None, **more}


def response(**more: Any) -> dict[str, Any]:
    return {"sentence": 3, "by": "The United States", "stance": "refuses", "to_sentence": 2, **more}


def statement(**more: Any) -> dict[str, Any]:
    return {"sentence": 4, "quotations": [1], "speaker": "Sergei Ryabkov", "verb": "said", **more}


def outlook(**more: Any) -> dict[str, Any]:
    return {"sentence": 5, "by": None, **more}
