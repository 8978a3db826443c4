"""A server's answer is read strictly, or not at all."""

from __future__ import annotations

import json
from typing import Any

import pytest

from talks.reading.llm.answer import LONGEST_WORDS, MOST_ITEMS, NotAnAnswer, Usage, parse, usage
from tests.talks.reading.llm_answers import answer, completion, demand, meeting, statement


def test_it_works() -> None:
    raw = completion(answer(demands=[demand()]))
    assert parse(raw) == answer(demands=[demand()])
    assert usage(raw) == Usage(900, 80)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"Sure! Here is what I found:",
        b"\xff\xfe\x00",
        b"[" * 200_000,
        b'{"choices":',
        b"[]",
        b"null",
        b"{}",
        b'{"choices": []}',
        b'{"choices": [1]}',
        b'{"choices": {"0": 1}}',
        b'{"choices": [{"message": "words"}]}',
        b'{"error": {"message": "overloaded"}}',
    ],
)
def test_what_is_no_completion_is_refused(raw: bytes) -> None:
    with pytest.raises(NotAnAnswer):
        parse(raw)
    assert usage(raw) == Usage()


@pytest.mark.parametrize(
    "content", ["", "I cannot help with that.", '{"meetings": [', "[]", "null", "7", None]
)
def test_content_that_is_not_the_object_is_refused(content: str | None) -> None:
    with pytest.raises(NotAnAnswer):
        parse(completion(content))


def test_an_answer_that_was_cut_off_names_the_setting() -> None:
    with pytest.raises(NotAnAnswer, match="PARLEY_LLM_TOKENS"):
        parse(completion('{"meetings": [', finish="length"))


@pytest.mark.parametrize(
    ("lists", "message"),
    [
        ({"meetings": [meeting(status="published")]}, "meetings.*status is not a known value"),
        ({"meetings": [meeting(format="secret")]}, "format is not a known value"),
        ({"meetings": [meeting(sentences=["1"])]}, "sentences.* is no integer"),
        ({"meetings": [meeting(sentences=[True])]}, "sentences.* is no integer"),
        ({"meetings": [meeting(sentences=[1.0])]}, "sentences.* is no integer"),
        ({"meetings": [meeting(parties="Russia")]}, "parties is no array"),
        ({"meetings": [meeting(place=4)]}, "place is no string or null"),
        ({"demands": [demand(kind="order")]}, "kind is not a known value"),
        ({"demands": [demand(by=None)]}, "by is no string"),
        ({"demands": [demand(by="x" * (LONGEST_WORDS + 1))]}, "by is too long"),
        ({"demands": ["words"]}, "is no object"),
        ({"demands": None}, "demands is no array"),
        ({"statements": [statement()] * (MOST_ITEMS + 1)}, "too many items"),
    ],
)
def test_an_answer_of_another_shape_is_refused_and_not_repeated(lists: Any, message: str) -> None:
    with pytest.raises(NotAnAnswer, match=message) as caught:
        parse(completion({**answer(), **lists}))
    assert "published" not in str(caught.value) and "secret" not in str(caught.value)


def test_a_list_that_is_missing_or_one_too_many_is_refused() -> None:
    short = answer()
    del short["outlooks"]
    for flawed in (short, {**answer(), "publish": []}):
        with pytest.raises(NotAnAnswer, match="not the asked fields"):
            parse(completion(flawed))


@pytest.mark.parametrize("counted", [{"prompt_tokens": -1}, {"prompt_tokens": "9"}, {"prompt_tokens": 2**40}])
def test_tokens_that_are_no_count_are_not_known(counted: dict[str, Any]) -> None:
    assert usage(json.dumps({"usage": counted})).prompt is None
