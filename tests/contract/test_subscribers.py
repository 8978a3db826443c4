"""Other people's calendars, timelines and maps take what we export, as their users would have them do."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.request import urlopen

import pytest
from jsonschema import Draft7Validator
from playwright.sync_api import Page, expect

from actors.models import City
from talks import record
from talks.models import Entry, Meeting
from tests.browser.conftest import base_url, browser_type_launch_args  # noqa: F401
from tests.contract.conftest import NODE
from tests.talks.conftest import RECORDED, on

pytestmark = [pytest.mark.contract, pytest.mark.django_db(transaction=True)]
# {what became known: what a calendar then shows}, in this order.
STEPS: list[tuple[dict[str, Any], str, str]] = [
    ({}, "2022-01-10", "(Expected) Envoys to meet"),
    ({**on(date(2022, 1, 12)), "moved_from": date(2022, 1, 10)}, "2022-01-12", "(Expected) Envoys to meet"),
    ({"certainty": "cancelled"}, "2022-01-12", "Cancelled: Envoys to meet"),
]
PLANTED = (
    "Envoys <script>document.title = 'acted'</script> meet <img src=x onerror=\"document.title='acted'\">"
)


@pytest.fixture
def expected(publish: Callable[..., Entry], geneva: City) -> Entry:
    """A meeting that is expected in Geneva."""
    return publish(
        Meeting(title="Envoys to meet", city=geneva, certainty="expected", **on(date(2022, 1, 10)))
    )


@pytest.fixture
def become(expected: Entry) -> Callable[[int], None]:
    """become(1): the first, second or third step happens."""

    def happen(step: int) -> None:
        change = STEPS[step][0]
        if change:
            at = RECORDED + timedelta(days=step)
            record.correct(expected, change, by=None, reason="News", at=at)

    return happen


@pytest.fixture
def stem(live_server: Any) -> str:
    """What the files of the timeline are called, before their ending."""
    return f"{live_server.url}/n/security-talks/timeline"


@pytest.fixture
def modules() -> Path:
    """The folder of npm's packages; without it the test is skipped."""
    if not NODE.exists():
        pytest.skip("the packages are not there: run make contract, with npm")
    return NODE


VDIRSYNCER = """
[general]
status_path = "{folder}/status"
[pair talks]
a = "here"
b = "there"
collections = null
[storage here]
type = "filesystem"
path = "{folder}/calendar"
fileext = ".ics"
[storage there]
type = "http"
url = "{address}"
"""
KHAL = """
[calendars]
[[talks]]
path = {folder}/calendar
readonly = True
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/Zurich
default_timezone = Europe/Zurich
[sqlite]
path = {folder}/khal.db
"""


def test_khal_follows_a_meeting_that_vdirsyncer_fetches(
    stem: str, become: Callable[[int], None], tool: Callable[[str], str], tmp_path: Path
) -> None:
    (tmp_path / "calendar").mkdir()
    (tmp_path / "vdirsyncer").write_text(VDIRSYNCER.format(folder=tmp_path, address=f"{stem}.ics"))
    (tmp_path / "khal").write_text(KHAL.format(folder=tmp_path))
    sync = [tool("vdirsyncer"), "-c", str(tmp_path / "vdirsyncer")]
    ask = [tool("khal"), "-c", str(tmp_path / "khal"), "list", "--day-format", "", "--format"]
    ask += ["{start-date} {title}", "2022-01-01", "31d"]
    run(*sync, "discover", folder=tmp_path)
    for step, (_, day, title) in enumerate(STEPS):
        become(step)
        run(*sync, "sync", folder=tmp_path)
        assert len(list((tmp_path / "calendar").glob("*.ics"))) == 1
        assert [line.strip() for line in run(*ask, folder=tmp_path).splitlines() if line.strip()] == [
            f"{day} {title}"
        ]


READ = """
import ICAL from "ical.js";
const text = await (await fetch(process.argv[2])).text();
const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
console.log(JSON.stringify(events.map((one) => new ICAL.Event(one)).map((one) => [
  one.uid, one.startDate.toString(), one.summary, one.sequence, one.component.getFirstPropertyValue("status"),
])));
"""


def test_ical_js_follows_a_meeting(
    stem: str, become: Callable[[int], None], modules: Path, tmp_path: Path
) -> None:
    (tmp_path / "node_modules").symlink_to(modules)
    (tmp_path / "read.mjs").write_text(READ)
    seen = []
    for step in range(len(STEPS)):
        become(step)
        (event,) = json.loads(run("node", "read.mjs", f"{stem}.ics", folder=tmp_path))
        seen.append(event)
    assert len({event[0] for event in seen}) == 1
    assert [(event[1], event[2]) for event in seen] == [(day, title) for _, day, title in STEPS]
    assert [event[3:] for event in seen] == [[0, "TENTATIVE"], [1, "TENTATIVE"], [2, "CANCELLED"]]


def test_geojson_fits_its_own_schema(stem: str, expected: Entry, modules: Path) -> None:
    schema = json.loads((modules / "geojson-schema" / "FeatureCollection.json").read_text())
    with urlopen(f"{stem}.geojson") as answer:  # noqa: S310
        collection = json.load(answer)
    assert len(collection["features"]) == 1
    validator = Draft7Validator(schema)
    assert list(validator.iter_errors(collection)) == []
    collection["features"][0]["geometry"]["coordinates"] = [6.15]
    assert list(validator.iter_errors(collection))


SHOW = """<!doctype html><html lang="en"><meta charset="utf-8"><title>A newsroom</title>
<link rel="stylesheet" href="css/timeline.css"><div id="here" style="height: 600px"></div>
<script src="js/timeline.js"></script>
<script>new TL.Timeline("here", "{address}", {{font: null, script_path: "js/"}})</script></html>"""


@pytest.fixture
def newsroom(stem: str, modules: Path, tmp_path: Path) -> Iterator[str]:
    """The address of another site, whose page shows ours with TimelineJS."""
    site = tmp_path / "site"
    site.mkdir()
    for part in ("css", "js"):
        (site / part).symlink_to(modules / "@knight-lab" / "timelinejs" / "dist" / part)
    (site / "index.html").write_text(SHOW.format(address=f"{stem}.timelinejs.json"))

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


@pytest.mark.browser
def test_timelinejs_shows_planted_markup_as_text(
    page: Page, newsroom: str, publish: Callable[..., Entry], geneva: City
) -> None:
    publish(Meeting(title=PLANTED, text=PLANTED, city=geneva, certainty="expected", **on()))
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(newsroom)
    slide = page.locator(".tl-slide").filter(has_text="onerror")
    expect(slide.first).to_contain_text("<script>")
    expect(page.get_by_text("Expected, Mon 10 Jan 2022").first).to_be_attached()
    assert page.locator(".tl-slide script, .tl-slide img").count() == 0
    assert (page.title(), said) == ("A newsroom", [])


def run(*command: str, folder: Path) -> str:
    """What the command said; the test fails with all of it where the command does."""
    quiet = {**os.environ, "XDG_CONFIG_HOME": str(folder), "XDG_CACHE_HOME": str(folder), "HOME": str(folder)}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=folder, timeout=120, env=quiet
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
    return done.stdout.strip()
