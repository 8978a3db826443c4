"""The one door to the configured model, and every way its server can misbehave."""

from __future__ import annotations

import gzip
import logging
import socket
import time

import pytest
from pytest_django.fixtures import Settings

from talks.ingest import address, model
from talks.ingest.errors import BadAnswer, DoorError, Refused, Unreachable
from talks.ingest.fetch import fetch
from tests.talks.ingest.conftest import Web
from tests.talks.ingest.fake_model import FakeModel, reply

QUESTION = {"model": "small", "messages": []}
BUSY = reply(b'{"error": "busy"}', "429 Too Many Requests")
BROKEN = reply(b"{}", "500 Internal Server Error")
GOOD = reply(b'{"choices": []}')


def talk() -> model.Conversation:
    endpoint = model.endpoint()
    assert endpoint is not None
    return model.Conversation(endpoint)


def test_it_works(fake: FakeModel) -> None:
    fake.says(GOOD)
    conversation = talk()
    assert conversation.ask(QUESTION) == b'{"choices": []}'
    assert fake.asked == [QUESTION] and conversation.attempts == 1
    head = fake.heads[0]
    assert head.startswith("POST /v1/chat/completions HTTP/1.1")
    assert "Authorization: Bearer key-of-the-test" in head and "Content-Type: application/json" in head


def test_without_an_address_there_is_no_model(settings: Settings) -> None:
    settings.LLM_URL = ""
    assert model.endpoint() is None


def test_without_a_key_none_is_sent(fake: FakeModel, settings: Settings) -> None:
    settings.LLM_KEY = ""
    fake.says(GOOD)
    talk().ask(QUESTION)
    assert "authorization" not in fake.heads[0].lower()


def test_the_key_is_never_shown(fake: FakeModel, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    fake.says(reply(b"{}", "401 Unauthorized"))
    conversation = talk()
    with pytest.raises(BadAnswer, match="401") as caught:
        conversation.ask(QUESTION)
    assert "key-of-the-test" not in f"{caught.value} {conversation!r} {caplog.text}"


# ── Asking again ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("first", [BUSY, BROKEN, reply(b"", "503 Service Unavailable")])
def test_a_server_in_trouble_is_asked_again(fake: FakeModel, first: bytes) -> None:
    fake.says(first, first, GOOD)
    conversation = talk()
    assert conversation.ask(QUESTION) == b'{"choices": []}' and conversation.attempts == 3


def test_it_is_not_asked_a_fourth_time(fake: FakeModel) -> None:
    fake.says(BROKEN)
    with pytest.raises(BadAnswer, match="500"):
        talk().ask(QUESTION)
    assert len(fake.asked) == 3


@pytest.mark.parametrize("status", ["400 Bad Request", "401 Unauthorized", "404 Not Found"])
def test_a_refusal_is_final(fake: FakeModel, status: str) -> None:
    fake.says(reply(b"{}", status), GOOD)
    with pytest.raises(BadAnswer):
        talk().ask(QUESTION)
    assert len(fake.asked) == 1


def test_the_wait_that_a_busy_server_asks_for_is_kept(fake: FakeModel) -> None:
    fake.says(reply(b"{}", "429 Too Many Requests", Retry_After="1"), GOOD)
    begun = time.monotonic()
    talk().ask(QUESTION)
    assert time.monotonic() - begun >= 1


def test_a_wait_beyond_the_deadline_is_not_begun(fake: FakeModel) -> None:
    fake.says(reply(b"{}", "429 Too Many Requests", Retry_After="3600"), GOOD)
    begun = time.monotonic()
    with pytest.raises(BadAnswer, match="429"):
        talk().ask(QUESTION)
    assert time.monotonic() - begun < 1 and len(fake.asked) == 1


# ── A server that holds us up ───────────────────────────────────────────────────────────────────


def silence(line: socket.socket) -> None:
    time.sleep(5)


def drip(line: socket.socket) -> None:
    """A byte now and then: no read ever times out."""
    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(50):
        line.sendall(b" ")
        time.sleep(0.1)


@pytest.mark.parametrize("turn", [silence, drip])
def test_a_silent_or_dripping_server_is_left_at_the_deadline(fake: FakeModel, turn: object) -> None:
    fake.says(turn)  # type: ignore[arg-type]
    begun = time.monotonic()
    with pytest.raises(Unreachable):
        talk().ask(QUESTION)
    assert time.monotonic() - begun < 4


def test_one_slow_answer_leaves_time_for_a_good_one(fake: FakeModel) -> None:
    fake.says(silence, GOOD)
    assert talk().ask(QUESTION) == b'{"choices": []}'


def test_nobody_there_is_told_quickly(fake: FakeModel) -> None:
    fake.stop()
    begun = time.monotonic()
    with pytest.raises(Unreachable):
        talk().ask(QUESTION)
    assert time.monotonic() - begun < 2


# ── Answers that are cut off ────────────────────────────────────────────────────────────────────


def giant(line: socket.socket) -> None:
    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
    for _ in range(500):
        line.sendall(b" " * 65_536)


@pytest.mark.parametrize(
    "turn",
    [
        giant,
        reply(b"{}", Content_Length="999999999"),
        reply(gzip.compress(b" " * 30_000_000), Content_Encoding="gzip"),
    ],
)
def test_a_giant_answer_is_refused(fake: FakeModel, turn: bytes) -> None:
    fake.says(turn)
    with pytest.raises(BadAnswer, match="larger than 1 MB"):
        talk().ask(QUESTION)
    assert len(fake.asked) == 1


def test_a_page_is_no_answer(fake: FakeModel) -> None:
    fake.says(reply(b"<p>Log in</p>", Content_Type="text/html"))
    with pytest.raises(BadAnswer, match="text/html"):
        talk().ask(QUESTION)


def test_an_answer_that_is_no_http_is_no_answer(fake: FakeModel) -> None:
    fake.says(b"\x00\x01 hello\r\n\r\n")
    with pytest.raises(DoorError):
        talk().ask(QUESTION)


# ── Where it does not go ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "status", ["301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"]
)
def test_a_redirect_is_not_followed_and_the_key_stays(fake: FakeModel, web: Web, status: str) -> None:
    fake.says(reply(b"", status, Location=web.url("/v1/chat/completions")))
    with pytest.raises(BadAnswer, match="redirects"):
        talk().ask(QUESTION)
    assert web.requests == [] and len(fake.asked) == 1


def test_the_models_address_opens_to_no_feed_and_no_article(fake: FakeModel) -> None:
    with pytest.raises(Refused):
        fetch(f"http://127.0.0.1:{fake.port}/v1", kind="article")
    with pytest.raises(Refused):
        address.parse(fake.url)
    assert fake.asked == []


@pytest.mark.parametrize(
    ("url", "address_of_it"),
    [
        ("https://models.example/v1", "https://models.example/v1/chat/completions"),
        ("http://model:11434/v1", "http://model:11434/v1/chat/completions"),
        ("http://[::1]:8000", "http://[::1]:8000/chat/completions"),
    ],
)
def test_its_address_is_the_settings_and_one_path(url: str, address_of_it: str, settings: Settings) -> None:
    settings.LLM_URL = url
    found = model.endpoint()
    assert found is not None and str(found.address) == address_of_it


def test_a_question_has_one_digest_whatever_its_order() -> None:
    assert model.digest({"a": 1, "b": 2}) == model.digest({"b": 2, "a": 1}) != model.digest({"a": 2, "b": 1})
