"""Limits shared through a real server; skipped, visibly, where there is none to run."""

import asyncio
import importlib.util
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("redis", reason="the shared limiter needs the package redis")
from specloom.runtime.limits import Key, LimitReached, acquire, acquire_async, open_limiter
from specloom.runtime.limits.server import address
from specloom.runtime.limits.shared import SharedLimiter

SOURCE = Path(__file__).resolve().parents[3] / "benchmarks" / "limits.py"
_spec = importlib.util.spec_from_file_location("limits_benchmark", SOURCE)
bench = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = bench
_spec.loader.exec_module(bench)

pytestmark = pytest.mark.skipif(bench.server_binary() is None, reason="no Redis or Valkey server to run")

CALL = Key("venue:call:uid", "call", 8, 1, "uid")
TOTAL = Key("venue:total:ip", "venue", 100, 60, "ip")


@pytest.fixture
def server():
    with bench.running_server() as running:
        yield running


@pytest.fixture
def connect(server):
    opened = []

    def open_one(**options):
        opened.append(SharedLimiter(server.url, **{"share": 0.5, "look": 0.05, "timeout": 2.0, **options}))
        return opened[-1]

    yield open_one
    for limiter in opened:
        limiter.close()


def book(limiter, count, **options):
    return [limiter.book([CALL, TOTAL], **options).wait for _ in range(count)]


def join(*limiters):
    for limiter in limiters:
        limiter.view()


def test_two_members_draw_from_one_budget(connect):
    one, two = connect(), connect()
    join(one, two)
    assert book(one, 5) == [0] * 5
    waits = book(two, 5)
    assert waits[:3] == [0] * 3
    assert all(0.8 < wait <= 1.05 for wait in waits[3:])


def test_too_long_a_wait_is_refused_and_books_nothing(connect):
    one, two = connect(), connect()
    join(one, two)
    book(one, 8)
    for _ in range(3):
        with pytest.raises(LimitReached) as refused:
            two.book([CALL, TOTAL], max_wait=0.1)
        assert (refused.value.pool, refused.value.reason) == ("call", "wait")
    assert next(left for left in one.view() if left.name == TOTAL.name).left == 92


def test_a_slot_given_back_is_free_for_the_other(connect):
    one, two = connect(), connect()
    join(one, two)
    booking = one.book([CALL])
    book(one, 7)
    one.cancel(booking)
    assert book(two, 1) == [0]


def test_a_penalty_is_everyones(connect):
    one, two = connect(penalty_seconds=60), connect()
    join(one, two)
    short = Key("venue:short:uid", "short", 5, 1, "uid")
    assert one.refused([short, TOTAL], 0.05) == pytest.approx(0.05)
    time.sleep(0.1)
    assert one.refused([short, TOTAL], 0.05) == 60
    with pytest.raises(LimitReached) as refused:
        two.book([CALL, TOTAL])
    assert refused.value.reason == "penalty"
    assert 55 < refused.value.seconds <= 60


def test_a_refusal_fills_the_calls_budget_for_all(connect):
    one, two = connect(), connect()
    join(one, two)
    one.refused([CALL, TOTAL])
    assert 0.8 < two.book([CALL, TOTAL]).wait <= 1.05


def test_the_exchanges_own_count_is_everyones(connect):
    one, two = connect(), connect()
    join(one, two)
    book(one, 1)
    one.answered([CALL, TOTAL], remaining=0)
    assert two.book([CALL, TOTAL]).wait > 0.8


def test_a_lone_member_keeps_to_its_share_until_it_knows_the_others(connect):
    one = connect()
    waits = book(one, 3)
    assert waits[0] > 0.5
    joined = connect()
    join(joined)
    assert sum(wait == 0 for wait in book(joined, 8)) > 0


def test_nothing_is_sent_in_the_window_after_the_loss_then_only_the_share(server, connect):
    one, two = connect(timeout=0.5), connect(timeout=0.5)
    join(one, two)
    book(one, 8)
    server.kill()
    waits = book(two, 8)
    assert all(wait > 0.9 for wait in waits)
    assert sum(wait < 1.9 for wait in waits) == 4


def test_members_report_to_a_server_that_forgot(server, connect):
    one, two = connect(timeout=0.5), connect(timeout=0.5)
    join(one, two)
    book(one, 8)
    server.kill()
    server.start()
    time.sleep(0.06)
    join(one)
    time.sleep(0.06)
    join(two)
    left = {line.name: line.left for line in two.view()}
    assert left == {} or left.get(CALL.name, 0) == 0
    assert two.book([CALL, TOTAL]).wait > 0.5


def test_a_wait_is_confirmed_after_the_server_forgot(server, connect):
    one, two = connect(timeout=0.5), connect(timeout=0.5)
    join(one, two)
    book(one, 8)
    waiting = one.book([CALL])
    server.kill()
    server.start()
    time.sleep(max(0, waiting.wait))
    while waiting.wait > 0:
        time.sleep(waiting.wait)
        one.renew(waiting)
    assert book(one, 1)[0] < 2.5


async def test_tasks_share_with_blocking_members(server, connect):
    one, two = connect(), connect()
    await two.view_async()
    join(one)
    started = time.monotonic()
    await asyncio.gather(*(acquire_async(two, [CALL]) for _ in range(8)))
    assert time.monotonic() - started < 0.8
    assert one.book([CALL]).wait > 0.2
    await two.aclose()


def test_waiting_moves_a_late_riser_to_the_present(connect):
    one, two = connect(), connect()
    join(one, two)
    single = Key("venue:single:uid", "single", 1, 1, "uid")
    one.book([single])
    late = one.book([single])
    time.sleep(late.wait + 0.3)
    assert one.renew(late) == 0
    assert two.book([single]).wait > 0.95


@pytest.mark.parametrize("outage", [None, 0.0])
def test_four_processes_use_the_limit_and_never_break_it(outage):
    command = [sys.executable, str(SOURCE), "--json", "--seconds", "4"]
    if outage is not None:
        command += ["--outage", str(outage)]
    outcome = json.loads(subprocess.run(command, capture_output=True, check=True, timeout=60).stdout)
    assert outcome["fullest"] <= outcome["limit"]
    assert outcome["used"] >= (0.95 if outage is None else 0.7)


def test_addresses():
    assert address("valkey://h:1/0") == "redis://h:1/0"
    assert address("unix:///tmp/s") == "unix:///tmp/s"
    with pytest.raises(ValueError, match="begins with 'http'") as refused:
        address("http://user:secret@h")
    assert "secret" not in str(refused.value)
    with pytest.raises(ValueError, match="share"):
        open_limiter("redis://h", share=0)


def test_the_share_may_stand_in_the_url():
    assert open_limiter("valkey://h:1/0?share=0.5")._share == 0.5
    assert open_limiter("redis://h:1/0?share=0.5", share=0.2)._share == 0.2
    assert open_limiter("redis://h:1/0")._share == 0.25
    with pytest.raises(ValueError, match="share="):
        open_limiter("redis://h:1/0?share=much")


def test_acquire_waits(connect):
    one, two = connect(), connect()
    join(one, two)
    single = Key("venue:single:uid", "single", 1, 1, "uid")
    started = time.monotonic()
    for _ in range(3):
        acquire(one, [single])
    assert time.monotonic() - started >= 2
