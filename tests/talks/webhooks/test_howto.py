"""The receiver of docs/howto/webhooks.md takes what is ours, once, and nothing else."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import urllib3
from django.conf import settings
from django.utils import timezone

from talks.models import WebhookDelivery, WebhookEndpoint
from talks.webhooks import sending, signing, spreading

pytestmark = pytest.mark.django_db
PAGE = Path(settings.BASE_DIR) / "docs" / "howto" / "webhooks.md"
PROGRAM = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)[0]


@pytest.fixture
def endpoint(hook: Callable[..., WebhookEndpoint], settings: Any) -> WebhookEndpoint:
    """A webhook to a port that nothing listens at yet."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings.DOOR_ALLOWS = [f"127.0.0.1:{port}"]
    return hook("entry.published", url=f"http://127.0.0.1:{port}/in")


@pytest.fixture
def program(endpoint: WebhookEndpoint) -> Iterator[subprocess.Popen[str]]:
    """The page's own receiver with the webhook's secret."""
    secret, port = signing.shown(endpoint.secrets.get()), endpoint.url.split(":")[2].removesuffix("/in")
    command = [sys.executable, "-c", PROGRAM, port, secret]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as running:
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with socket.socket() as line:
                if line.connect_ex(("127.0.0.1", int(port))) == 0:
                    break
            time.sleep(0.05)
        yield running
        running.kill()


def test_it_works(endpoint: WebhookEndpoint, program: subprocess.Popen[str]) -> None:
    spreading.test_message(endpoint)
    assert sending.send_due(endpoint.pk) == 1
    WebhookDelivery.objects.all().again(timezone.now())
    assert sending.send_due(endpoint.pk) == 1
    program.kill()
    said, _ = program.communicate()
    assert said == "webhook.test None\n"


@pytest.mark.parametrize("altered", ["body", "webhook-id", "webhook-timestamp", "webhook-signature"])
def test_what_is_not_ours_is_refused(
    altered: str, endpoint: WebhookEndpoint, program: subprocess.Popen[str]
) -> None:
    message = spreading.test_message(endpoint)
    body = message.body.encode()
    headers = signing.headers(message, body)
    if altered == "body":
        body += b" "
    else:
        headers[altered] = headers[altered][:-1] + ("0" if headers[altered][-1] != "0" else "1")
    assert urllib3.request("POST", endpoint.url, body=body, headers=headers).status == 400
    assert sending.send_due(endpoint.pk) == 1
