"""Everything, a line each."""

from __future__ import annotations

import json

from talks.exports import ndjson
from tests.talks.exports.documents import document, item, rendered


def test_it_works() -> None:
    entries = [document(title="A line\nbreak"), document("demand")]
    lines = rendered(ndjson.render, *(item(entry) for entry in entries)).splitlines()
    assert [json.loads(line) for line in lines] == entries
