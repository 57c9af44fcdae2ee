"""After a doubt: what is asked, for how long, and what a later question still settles."""

import time
from datetime import datetime
from http import HTTPStatus
from types import SimpleNamespace

import pytest
from core_doubles import ok

from specloom.runtime.call import drivers
from specloom.runtime.call.status_query import in_maintenance
from specloom.runtime.errors import OutcomeUnknown
from specloom.runtime.transport.memory import response
from specloom.runtime.transport.protocol import TransportFailure

BATCH = {
    "symbol": "BTCUSDT",
    "product_type": "USDT-FUTURES",
    "margin_mode": "crossed",
    "margin_coin": "USDT",
}
ITEMS = [{"size": "1", "side": "buy", "order_type": "market", "client_oid": f"mine-{number}"} for number in range(20)]
ORDER = {**BATCH, "size": "1", "side": "buy", "order_type": "market", "client_oid": "mine-1"}


def exchange(known, first):
    """Loses or refuses what is placed, as ``first`` says, and tells of the ``known`` orders."""

    def answer(request):
        if "place" in request.url:
            return first()
        asked = request.url.partition("clientOid=")[2].partition("&")[0]
        if asked in known:
            return ok({"clientOid": asked, "orderId": f"order of {asked}"})
        return response(HTTPStatus.BAD_REQUEST, {"code": "40109", "msg": "not found", "data": None})

    return answer


def lose():
    raise TransportFailure("Silence", sent=True)


def release():
    return response(HTTPStatus.BAD_REQUEST, {"code": "40808", "msg": "check failed", "data": None})


def test_a_batch_in_doubt_is_settled_with_one_patience(make_client, monkeypatch):
    client = make_client(exchange({"mine-0", "mine-7"}, lose), confirm_timeout=0.5)
    naps, sleep = [], time.sleep

    def noted(seconds):
        naps.append(seconds)
        sleep(seconds)

    monkeypatch.setattr(time, "sleep", noted)
    results = client.v2.mix.order.batch_place_order(**BATCH, order_list=ITEMS)
    assert 0 < sum(naps) < 3
    assert [result.index for result in results.succeeded] == [0, 7]
    assert len(results) == 20
    assert len(results.missing) == 18
    assert {type(result.error) for result in results.missing} == {OutcomeUnknown}
    assert sum("place" in sent.url for sent in client.sent) == 1


def test_inputs_in_doubt_are_settled_later(make_client):
    known = {"mine-0"}
    client = make_client(exchange(known, lose))
    results = client.v2.mix.order.batch_place_order(**BATCH, order_list=ITEMS[:2])
    known.add("mine-1")
    assert results[1].error.reconcile().order_id == "order of mine-1"


def test_a_whole_batch_in_doubt_is_settled_later(make_client):
    known = set()
    client = make_client(exchange(known, lose))
    with pytest.raises(OutcomeUnknown) as doubt:
        client.v2.mix.order.batch_place_order(**BATCH, order_list=ITEMS[:3])
    with pytest.raises(OutcomeUnknown):
        doubt.value.reconcile()
    known.update({"mine-0", "mine-2"})
    results = doubt.value.reconcile()
    assert [result.ok for result in results] == [True, None, True]
    assert results[1].error.value == "mine-1"


@pytest.mark.parametrize("inside", [True, False], ids=["in release hours", "outside them"])
def test_a_refusal_of_values_is_doubted_long_only_in_release_hours(make_client, monkeypatch, inside):
    monkeypatch.setattr("specloom.runtime.call.reconcile.in_maintenance", lambda _spans, _now: inside)
    client = make_client(exchange(set(), release), confirm_timeout=1.0)
    now = [0.0]
    client.context.time = lambda: now[0]
    monkeypatch.setattr(drivers, "time", SimpleNamespace(sleep=lambda seconds: now.append(now.pop() + seconds)))
    with pytest.raises(OutcomeUnknown) as doubt:
        client.v2.mix.order.place_order(**ORDER)
    asked = sum("place" not in sent.url for sent in client.sent)
    assert doubt.value.code == "40808"
    assert (asked > 2) == inside
    assert asked >= 1


@pytest.mark.parametrize(
    ("utc", "inside"),
    [
        ("2025-11-25T06:00:00Z", True),
        ("2025-11-25T08:59:59Z", True),
        ("2025-11-25T09:00:00Z", False),
        ("2025-11-25T05:59:59Z", False),
        ("2025-11-24T07:00:00Z", False),
    ],
)
def test_release_hours_are_those_of_the_venue(utc, inside):
    when = datetime.fromisoformat(utc).timestamp()
    assert in_maintenance(("Tue 14:00-17:00 UTC+8",), when) is inside
    assert in_maintenance(("now and then",), when) is True


def test_a_limiter_given_to_a_second_client_is_shared_and_outlives_it(make_client):
    first = make_client(lambda _: ok({"serverTime": "1"}))
    second = make_client(lambda _: ok({"serverTime": "1"}), limiter=first.limiter)
    second.v2.public.time()
    closed = []
    first.limiter.close = lambda: closed.append(True)
    second.close()
    assert closed == []
    before = {left.name: left.remaining for left in first.limits}
    first.v2.public.time()
    assert all(left.remaining == before[left.name] - 1 for left in first.limits)
