"""Limits shared through a real server; skipped, visibly, where there is none to run."""

import asyncio
import importlib.util
import json
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

pytest.importorskip("redis", reason="the shared limiter needs the package redis")
import redis

from specloom.runtime.errors import InvalidRequest
from specloom.runtime.limits import Identity, Key, LimitReached, acquire, acquire_async, keys_of, open_limiter
from specloom.runtime.limits.server import address
from specloom.runtime.limits.server_clock import ServerClock
from specloom.runtime.limits.shared import SharedLimiter
from specloom.runtime.spec.records import Limit, RateLimit

SOURCE = Path(__file__).resolve().parents[3] / "benchmarks" / "limits.py"
_spec = importlib.util.spec_from_file_location("limits_benchmark", SOURCE)
bench = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = bench
_spec.loader.exec_module(bench)

pytestmark = pytest.mark.skipif(bench.server_binary() is None, reason="no Redis or Valkey server to run")

# A window so long that the machine may take seconds over a step and the step still falls into it.
WINDOW = 10
CALL = Key("venue:call:uid", "call", 8, WINDOW, "uid")
TOTAL = Key("venue:total:ip", "venue", 100, 60, "ip")


@pytest.fixture
def server():
    with bench.running_server() as running:
        yield running


@pytest.fixture
def connect(server):
    opened = []

    def open_one(**options):
        opened.append(SharedLimiter(server.url, **{"share": 0.5, "probe_interval": 0.05, "timeout": 20.0, **options}))
        return opened[-1]

    yield open_one
    for limiter in opened:
        limiter.close()


def client_of(server):
    return redis.Redis.from_url(server.url.replace("valkey", "redis"))


def reserve(limiter, count, **options):
    return [limiter.reserve([CALL, TOTAL], **options).wait for _ in range(count)]


def join(*limiters):
    for limiter in limiters:
        limiter.view()


def test_two_members_draw_from_one_budget(connect):
    one, two = connect(), connect()
    join(one, two)
    assert reserve(one, 5) == [0] * 5
    waits = reserve(two, 5)
    assert waits[:3] == [0] * 3
    assert all(0.5 * WINDOW < wait <= 1.05 * WINDOW for wait in waits[3:])


def test_too_long_a_wait_is_refused_and_books_nothing(connect):
    one, two = connect(), connect()
    join(one, two)
    reserve(one, 8)
    for _ in range(3):
        with pytest.raises(LimitReached) as refused:
            two.reserve([CALL, TOTAL], max_wait=0.1)
        assert (refused.value.pool, refused.value.reason) == ("call", "wait")
    assert next(left for left in one.view() if left.name == CALL.name).remaining == 0
    assert next(left for left in one.view() if left.name == TOTAL.name).remaining == 100 - 4 - 8


def test_a_slot_given_back_is_free_for_the_other(connect):
    one, two = connect(), connect()
    join(one, two)
    reservation = one.reserve([CALL])
    reserve(one, 7)
    one.cancel(reservation)
    assert reserve(two, 1) == [0]


def test_a_penalty_is_everyones(connect):
    one, two = connect(penalty_seconds=60), connect()
    join(one, two)
    short = Key("venue:short:uid", "short", 5, 1, "uid")
    assert one.refused([short, TOTAL], 0.05) == pytest.approx(0.05)
    time.sleep(0.1)
    assert one.refused([short, TOTAL], 0.05) == 60
    with pytest.raises(LimitReached) as refused:
        two.reserve([CALL, TOTAL])
    assert refused.value.reason == "penalty"
    assert 55 < refused.value.seconds <= 60


def test_a_refusal_fills_the_calls_budget_for_all(connect):
    one, two = connect(), connect()
    join(one, two)
    one.refused([CALL, TOTAL])
    assert 0.5 * WINDOW < two.reserve([CALL, TOTAL]).wait <= 1.05 * WINDOW


def test_the_exchanges_own_count_is_everyones(connect):
    one, two = connect(), connect()
    join(one, two)
    one.answered(one.reserve([CALL, TOTAL]), remaining=0)
    assert two.reserve([CALL, TOTAL]).wait > 0.5 * WINDOW


def test_a_lone_member_keeps_to_its_share_until_it_knows_the_others(connect):
    one = connect()
    waits = reserve(one, 3)
    assert waits[0] > 0.5
    joined = connect()
    join(joined)
    assert sum(wait == 0 for wait in reserve(joined, 8)) > 0


def test_nothing_is_sent_in_the_window_after_the_loss_then_only_the_share(server, connect):
    one, two = connect(), connect()
    join(one, two)
    reserve(one, 8)
    server.kill()
    waits = reserve(two, 8)
    assert all(wait > 0.5 * WINDOW for wait in waits)
    assert sum(wait < 1.5 * WINDOW for wait in waits) == 4


def test_members_report_to_a_server_that_forgot(server, connect):
    one, two = connect(), connect()
    join(one, two)
    reserve(one, 8)
    server.kill()
    server.start()
    time.sleep(0.06)
    join(one)
    time.sleep(0.06)
    join(two)
    left = {line.name: line.remaining for line in two.view()}
    assert left == {} or left.get(CALL.name, 0) == 0
    assert two.reserve([CALL, TOTAL]).wait > 0.5


def test_a_wait_is_confirmed_after_the_server_forgot(server, connect):
    one, two = connect(), connect()
    join(one, two)
    short = Key("venue:short:uid", "short", 8, 1, "uid")
    for _ in range(8):
        one.reserve([short])
    waiting = one.reserve([short])
    server.kill()
    server.start()
    time.sleep(max(0, waiting.wait))
    while waiting.wait > 0:
        time.sleep(waiting.wait)
        one.poll(waiting)
    assert one.reserve([short]).wait < 2.5


async def test_tasks_share_with_blocking_members(server, connect):
    one, two = connect(), connect()
    await two.view_async()
    await asyncio.to_thread(join, one)
    reservations = await asyncio.gather(*(two.reserve_async([CALL]) for _ in range(8)))
    assert [reservation.wait for reservation in reservations] == [0] * 8
    assert one.reserve([CALL]).wait > 0.2
    await two.aclose()


def test_waiting_moves_a_late_riser_to_the_present(connect):
    one, two = connect(), connect()
    join(one, two)
    single = Key("venue:single:uid", "single", 1, 3, "uid")
    one.reserve([single])
    late = one.reserve([single])
    time.sleep(late.wait + 2.5)
    assert one.poll(late) == 0
    assert two.reserve([single]).wait > 1  # 0.5 from when it might have gone


@pytest.mark.parametrize(("load", "used"), [("20 in 1 s", 0.5), ("memory lost", 0.3), ("4 event loops", 0.5)])
def test_four_processes_use_the_limit_and_never_break_it(load, used):
    """How much they use, and when an arrival is seen, depends on the machine; see the benchmark for a quiet one."""
    command = [sys.executable, str(SOURCE), "--json", "--seconds", "4", "--only", load]
    outcome = json.loads(subprocess.run(command, capture_output=True, check=True, timeout=300).stdout)
    assert outcome["fullest"] <= outcome["limit"]
    assert outcome["used"] >= used


def test_addresses():
    assert address("valkey://h:1/0") == ("redis://h:1/0", None)
    assert address("unix:///tmp/s?db=1&share=0.5") == ("unix:///tmp/s?db=1", 0.5)
    for share in ("redis://h?share=0", "redis://h?share=much"):
        with pytest.raises(ValueError, match="share"):
            open_limiter(share)


@pytest.mark.parametrize(
    "url",
    [
        "http://user:secret@h",
        "redis://user:secret@h:port/0",
        "redis://user:sec/ret@h:1/0",
        "redis://user:sec#ret@h:1/0",
        "redis://user:secret@",
        "redis://user:secret@h?unknown=1",
        "user:secret@h",
    ],
)
def test_an_address_that_is_wrong_is_refused_without_its_password(url):
    with pytest.raises(ValueError, match="limiter's URL") as refused:
        open_limiter(url)
    assert "sec" not in str(refused.value)
    assert refused.value.__cause__ is None


def test_a_stated_share_is_kept_to_unless_there_are_more_processes(server):
    stated = open_limiter(f"{server.url}?share=0.5")
    other, usual = open_limiter(server.url, share=0.3), open_limiter(server.url)
    assert [one._member._membership.share().fraction for one in (stated, other, usual)] == [0.5, 0.3, 0.25]
    crowd = [open_limiter(server.url) for _ in range(5)]
    for one in (*crowd, stated):
        one.view()
    assert stated._member._membership.share().fraction == pytest.approx(1 / 6)
    for one in (*crowd, stated, other, usual):
        one.close()


def test_acquire_waits(connect):
    one, two = connect(), connect()
    join(one, two)
    single = Key("venue:single:uid", "single", 1, 1, "uid")
    started = time.monotonic()
    for _ in range(3):
        acquire(one, [single])
    assert time.monotonic() - started >= 2


def test_a_request_that_took_long_counts_for_everyone_from_its_answer(connect):
    one, two = connect(), connect()
    join(one, two)
    single = Key("venue:single:uid", "single", 1, 6, "uid")
    reservation = one.reserve([single])
    time.sleep(3)
    one.arrived(reservation)
    assert two.reserve([single]).wait > 3.5  # 3 from when it was sent


def test_waiters_of_all_members_go_in_the_order_of_asking(connect):
    one, two = connect(), connect()
    join(one, two)
    single = Key("venue:single:uid", "single", 1, 2, "uid")
    one.reserve([single])
    first, second = two.reserve([single]), one.reserve([single])
    while first.wait > 0:
        time.sleep(first.sleep_for)
        assert one.poll(second) > 0
        two.poll(first)


def test_a_waiter_that_died_is_passed(connect):
    one, two = connect(), connect()
    join(one, two)
    single = Key("venue:single:uid", "single", 1, 1, "uid")
    one.reserve([single])
    one.reserve([single])
    assert acquire(two, [single], 60).wait == 0


def test_a_longer_wait_than_patience_ends_the_wait(connect, monkeypatch):
    one, two = connect(), connect()
    join(one, two)
    reserve(one, 8)
    monkeypatch.setattr(time, "sleep", lambda _: one.refused([CALL], 500.0))
    with pytest.raises(LimitReached) as refused:
        acquire(two, [CALL], 1.5 * WINDOW)
    assert refused.value.reason == "wait"


async def test_a_cancelled_task_gives_its_place_up(connect, monkeypatch):
    one, two = connect(), connect()
    await one.view_async()
    await two.view_async()
    single = Key("venue:single:uid", "single", 1, WINDOW, "uid")
    await one.reserve_async([single])
    reserve_async, reserved = one.reserve_async, asyncio.Event()

    async def noted(*args):
        reservation = await reserve_async(*args)
        reserved.set()
        return reservation

    monkeypatch.setattr(one, "reserve_async", noted)
    waiting = asyncio.create_task(acquire_async(one, [single]))
    await reserved.wait()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert (await two.reserve_async([single])).wait <= 1.05 * WINDOW
    await one.aclose()
    await two.aclose()


async def test_the_view_does_not_block_an_event_loop(server, connect):
    one, two = connect(timeout=90.0), connect()
    await one.view_async()
    await two.view_async()
    await acquire_async(one, [CALL])
    os.kill(server.process.pid, signal.SIGSTOP)
    try:
        started = time.monotonic()
        assert [(left.name, left.remaining) for left in one.view()] == [(CALL.name, 7)]
        assert time.monotonic() - started < 60  # it would wait for the server, which never answers
    finally:
        os.kill(server.process.pid, signal.SIGCONT)
    await one.aclose()


def test_a_refusal_with_everything_nearly_spent_is_everyones_penalty(connect):
    one, two = connect(penalty_seconds=60), connect()
    join(one, two)
    small = Key("venue:total:ip", "venue", 5, 1, "ip")
    for _ in range(5):
        two.reserve([small])
    assert one.refused([CALL, small]) == pytest.approx(60, abs=0.1)
    with pytest.raises(LimitReached, match="refuses calls"):
        two.reserve([small])


def test_an_answer_between_refusals_of_two_members_means_no_penalty(connect):
    one, two = connect(), connect()
    join(one, two)
    short = Key("venue:short:uid", "short", 5, 1, "uid")
    one.refused([short, TOTAL], 0.05)
    time.sleep(0.1)
    two.answered(two.reserve([short, TOTAL]))
    assert one.refused([short, TOTAL], 0.05) == pytest.approx(0.05)
    time.sleep(0.1)
    assert two.refused([short, TOTAL], 0.05) == 300


def test_a_penalty_outlives_the_servers_memory(server, connect):
    one, two = connect(penalty_seconds=60), connect()
    join(one, two)
    short = Key("venue:short:uid", "short", 5, 1, "uid")
    one.refused([short, TOTAL], 0.05)
    time.sleep(0.1)
    one.refused([short, TOTAL], 0.05)
    server.kill()
    with pytest.raises(LimitReached, match="refuses calls"):
        one.reserve([CALL, TOTAL])
    server.start()
    time.sleep(0.1)
    join(one)
    with pytest.raises(LimitReached, match="refuses calls"):
        two.reserve([CALL, TOTAL])


def test_two_keys_of_one_account_share_when_the_account_is_told(connect, venue):
    one, two = connect(), connect()
    join(one, two)
    limit = RateLimit(default=Limit(2, 1, "uid"), pool="v2.a.b")
    told = [keys_of(limit, venue, Identity(uid="7", key=key), total=False) for key in "ab"]
    untold = [keys_of(limit, venue, Identity(uid=key, key=key), total=False) for key in "ab"]
    assert [one.reserve(told[0]).wait for _ in range(2)] == [0, 0]
    assert two.reserve(told[1]).wait > 0.5
    assert [one.reserve(untold[0]).wait, two.reserve(untold[1]).wait] == [0, 0]


def test_a_server_that_forgot_its_scripts_is_told_them_again(server, connect):
    one, two = connect(), connect()
    join(one, two)
    reserve(one, 8)
    client_of(server).script_flush()
    assert two.reserve([CALL]).wait > 0.5


def test_a_server_that_forgot_everything_is_told_it_again(server, connect):
    one, two = connect(), connect()
    join(one, two)
    reserve(one, 8)
    client_of(server).flushall()
    assert two.reserve([CALL, TOTAL]).wait > 0.5
    join(one)
    assert next(left for left in one.view() if left.name == CALL.name).remaining == 0


@pytest.mark.parametrize("seconds", [5 * WINDOW, -5 * WINDOW])
def test_a_clock_that_jumps_frees_nothing(server, connect, seconds):
    one, two = connect(), connect()
    join(one, two)
    reserve(one, 8)
    reserve(two, 1)
    _jump(server, (one, two), seconds)
    assert two.reserve([CALL]).wait > 0.5
    join(one)
    assert 0.2 < two.reserve([CALL]).wait < 1.2 * WINDOW


def _jump(server, limiters, seconds):
    """What a step of the server's clock comes to: all it wrote, and all that was heard of it, is older by that."""
    data = client_of(server)
    for name in data.keys("*:departures:*"):
        for member, score in data.zrange(name, 0, -1, withscores=True):
            data.zadd(name, {member: score - seconds * 1_000_000})
    for limiter in limiters:
        clock = limiter._member._membership.clock
        clock._low, clock._high = clock._low - seconds, clock._high - seconds


def test_jumps_of_a_clock_are_told_from_slow_answers():
    clock = ServerClock()
    assert not clock.jumped(1000.0, 10.0, 10.1)
    assert not clock.jumped(1003.0, 13.0, 13.5)
    assert not clock.jumped(1003.5, 13.0, 13.5)
    assert not clock.jumped(1004.0, 13.51, 13.52)
    assert clock.jumped(1004.2, 13.6, 13.61)
    assert not clock.jumped(1005.2, 14.6, 14.61)
    assert clock.jumped(1004.9, 14.7, 14.71)


def test_a_server_that_is_loading_counts_as_gone():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_always_loading, args=(listener,), daemon=True).start()
        limiter = SharedLimiter(f"redis://127.0.0.1:{listener.getsockname()[1]}/0", timeout=1.0)
        assert limiter.reserve([CALL]).wait > 0.9


def _always_loading(listener):
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=_loading, args=(connection,), daemon=True).start()


def _loading(connection):
    with suppress(OSError), connection:
        while connection.recv(65536):
            connection.sendall(b"-LOADING the dataset is being read\r\n" * 3)


def test_a_wrong_password_is_said_and_never_shown(caplog):
    caplog.set_level(logging.DEBUG)
    with bench.running_server(password="right-secret") as server:
        for wrong in (server.url.replace("right", "wrong"), server.url.replace("default:right-secret@", "")):
            limiter = SharedLimiter(wrong)
            with pytest.raises(InvalidRequest, match="does not let") as refused:
                limiter.reserve([CALL])
            shown = f"{limiter!r} {refused.value!r} {refused.value.__dict__} {caplog.text}"
            assert "secret" not in shown
        right = SharedLimiter(server.url)
        acquire(right, [CALL])
        assert "secret" not in repr(right)
        right.close()


async def test_a_wrong_password_is_said_on_an_event_loop():
    with bench.running_server(password="right-secret") as server:
        limiter = SharedLimiter(server.url.replace("right", "wrong"))
        with pytest.raises(InvalidRequest, match="does not let"):
            await limiter.reserve_async([CALL])
        await limiter.aclose()


def test_a_server_that_refuses_the_script_counts_as_gone(server, connect, caplog):
    one = connect()
    join(one)
    client_of(server).execute_command("ACL", "SETUSER", "default", "-zadd")
    assert one.reserve([CALL]).wait > 0.9
    assert "cannot run the script" in caplog.text
    assert "keeps to 50 % of each budget" in caplog.text
