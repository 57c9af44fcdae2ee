"""The exchange's clock, learned from answers."""

import logging
import time

import pytest

from specloom.runtime.call.exchange_clock import ExchangeClock


def learn(clock, *, ahead, way=100, at=None):
    """One answer whose exchange is ``ahead`` ms of us and whose way there and back took ``way`` ms."""
    sent = at if at is not None else time.time() * 1000
    middle = sent + way / 2 + ahead
    clock.learn(sent, sent + way, str(round(middle)), str(round(middle)))


@pytest.mark.parametrize("ahead", [-40_000, -10, 0, 5000])
def test_the_offset_is_learned(ahead):
    clock = ExchangeClock()
    learn(clock, ahead=ahead)
    before = time.time() * 1000
    told = clock.now()
    after = time.time() * 1000
    assert before + ahead - 1 <= told <= after + ahead + 1


def test_the_shortest_way_of_a_minute_counts():
    clock = ExchangeClock()
    learn(clock, ahead=100, way=10)
    learn(clock, ahead=900, way=4000)
    assert clock.offset == pytest.approx(100, abs=1)
    learn(clock, ahead=900, way=4000, at=time.time() * 1000 + 61_000)
    assert clock.offset == pytest.approx(900, abs=1)
    clock.forget()
    learn(clock, ahead=300, way=9000)
    assert clock.offset == pytest.approx(300, abs=1)


@pytest.mark.parametrize("header", [None, "", "soon", "1e5", "99999999999999999999", "-5"])
def test_headers_that_are_no_time_change_nothing(header):
    clock = ExchangeClock()
    now = time.time() * 1000
    clock.learn(now, now + 1, header, header)
    assert clock.offset == 0


def test_a_drift_beyond_a_second_is_told_once(caplog):
    clock = ExchangeClock()
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            learn(clock, ahead=900, way=50)
        assert not caplog.records
        for way in (40, 30, 20):
            learn(clock, ahead=3000, way=way)
    assert [record.getMessage() for record in caplog.records] == [
        "This machine's clock and the exchange's differ by 3.0 s; requests carry the exchange's time."
    ]
