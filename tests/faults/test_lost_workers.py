"""Workers that vanish at any moment: every article is read in the end, once."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from collections.abc import Callable

import pytest

from tests.faults.rig import Part, Rig, until
from tests.measured import Say

pytestmark = [pytest.mark.faults, pytest.mark.timeout(1200)]
POOR = "/article/0/0"
WAITING = """
SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()
"""


def test_it_works(rig: Callable[..., Rig], figure: Say) -> None:
    """Without a fault: what the others are measured against."""
    calm = rig(10, 30)
    calm.worker()
    calm.beat()
    took = calm.until_all_is_read()
    figure(
        "faults 0", f"no fault: {calm.nothing_is_lost_or_doubled(most_attempts=1)}; {300 / took:.1f} a second"
    )


def test_workers_killed_fifty_times_in_a_thousand_articles(rig: Callable[..., Rig], figure: Say) -> None:
    torn, dice = rig(20, 50), random.Random(7)  # noqa: S311 (no secret)
    torn.press.takes = 0.3  # else all is read before fifty have died
    torn.beat()
    workers = [torn.worker() for _ in range(2)]
    began, kills = time.monotonic(), 0
    while kills < 50:
        time.sleep(dice.uniform(0.5, 6))
        victim = dice.randrange(len(workers))
        workers[victim].kill()
        workers[victim] = torn.worker()
        kills += 1
        if torn.finished() >= 1000:
            break
    torn.until_all_is_read(600)
    took = time.monotonic() - began
    figure("faults 1", f"workers killed {kills} times: {torn.nothing_is_lost_or_doubled()}; {took:.0f} s")
    assert kills == 50


def pool_child(worker: Part) -> int:
    """The process of a worker's pool that does the work, once there is one."""
    until(lambda: len(worker.children()) > 0, "the worker has no pool")
    return worker.children()[0]


def killed_in_fetch(torn: Rig, worker: Part) -> None:
    held = torn.press.hold(POOR)
    torn.beat()
    until(lambda: torn.press.asked[POOR] > 0, "the page was not asked for")
    os.kill(pool_child(worker), signal.SIGKILL)
    held.set()


def killed_in_parse(torn: Rig, worker: Part) -> None:
    # Just below what a page may hold, so that reading it takes long enough to be met.
    torn.press.bodies[POOR] = torn.press.page(0, 0).replace("<p>", "<p>" + "<b>so</b> " * 1500, 6)
    torn.beat()
    until(lambda: torn.press.asked[POOR] > 0, "the page was not asked for", pause=0.01)
    until(lambda: torn.states().get("fetching", 0) > 0, "nothing is being read", pause=0.01)
    os.kill(pool_child(worker), signal.SIGKILL)


def killed_in_commit(torn: Rig, worker: Part) -> None:
    with torn.ground.connect(torn.database) as line, line.transaction():
        line.execute("LOCK TABLE talks_proposal IN SHARE ROW EXCLUSIVE MODE")
        torn.beat()
        until(lambda: torn.ask(WAITING) > 0, "nobody stores a proposal", pause=0.02)
        os.kill(pool_child(worker), signal.SIGKILL)


@pytest.mark.parametrize("moment", [killed_in_fetch, killed_in_parse, killed_in_commit])
def test_a_pool_child_killed_in_its_work(
    moment: Callable[[Rig, Part], None], rig: Callable[..., Rig], figure: Say
) -> None:
    torn = rig(1, 8)
    worker = torn.worker(1)
    moment(torn, worker)
    torn.until_all_is_read()
    name = moment.__name__.replace("_", " ")
    figure(f"faults 2 {name}", f"pool child {name}: {torn.nothing_is_lost_or_doubled(most_attempts=2)}")


def test_a_page_that_kills_whoever_reads_it_is_given_up(rig: Callable[..., Rig], figure: Say) -> None:
    torn = rig(1, 8)
    worker = torn.worker(1)
    over = threading.Event()
    held = torn.press.hold(POOR)

    def murder() -> None:
        seen = 0
        while not over.wait(0.02):
            if torn.press.asked[POOR] > seen:
                seen = torn.press.asked[POOR]
                os.kill(pool_child(worker), signal.SIGKILL)

    threading.Thread(target=murder, daemon=True).start()
    torn.beat()
    torn.until_all_is_read(400)
    over.set()
    held.set()
    figure("faults 13", f"a poison page: {torn.nothing_is_lost_or_doubled(dead=1, most_attempts=1)}")
    assert torn.ask("SELECT last_error FROM talks_article WHERE state = 'dead'").endswith("5 times.")


def test_a_worker_that_is_asked_to_end_leaves_nothing_behind(rig: Callable[..., Rig], figure: Say) -> None:
    """Two of the four pages come while it ends, two never do."""
    torn = rig(1, 12)
    quick = [torn.press.hold(f"/article/0/{n}") for n in (0, 1)]
    never = [torn.press.hold(f"/article/0/{n}") for n in (2, 3)]
    worker = torn.worker(4)
    torn.beat()
    until(lambda: torn.states().get("fetching", 0) == 4, "four are not under way")
    for event in quick:
        threading.Timer(1, event.set).start()
    took = worker.end(35)
    for event in never:
        event.set()
    torn.worker()
    torn.until_all_is_read()
    figure(
        "faults 11",
        f"ended in {took:.1f} s with 4 at work: {torn.nothing_is_lost_or_doubled(most_attempts=2)}",
    )
