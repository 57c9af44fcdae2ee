# Made by Specloom from bitget/rest/v3/p2p/pending-orders.yaml; change that file, not this one.
"""``client.v3.p2p.pending_orders``: GET /api/v3/p2p/pending-orders."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "items": [
            {
                "orderId": "orderId1",
                "side": "buy",
                "token": "token3",
                "fiat": "fiat4",
                "price": "5.5",
                "amount": "6.5",
                "quantity": "7.5",
                "fee": "8.5",
                "counterparty": "counterparty9",
                "status": "pending_payment",
                "createdTime": "1700000000000",
                "updatedTime": "1700000000000"
            }
        ],
        "nextId": "nextId2"
    }
}
"""
EVERYTHING = {
    "order_id": "orderId1",
    "side": "buy",
    "start_time": "1700000000000",
    "end_time": "1700000000000",
    "cursor": "cursor5",
    "limit": "15",
}
LEAST = {}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.p2p.pending_orders(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/p2p/pending-orders?cursor=cursor5&endTime=1700000000000&limit=15&orderId=orderId1&side=buy&startTime=1700000000000",
        signature="JEeCN2oKYm7e1Afe5I7VKLkcSFAvFKlnln34Am7AHCA=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.p2p.pending_orders(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/p2p/pending-orders",
        signature="E51aiejOrzWfOCh49a6N2N+JQdn0XpbZvW2bCCReuGQ=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.p2p.pending_orders(**EVERYTHING)
    assert answer.items[0].order_id == "orderId1"
    assert answer.items[0].side == "buy"
    assert answer.items[0].token == "token3"
    assert answer.items[0].fiat == "fiat4"
    assert answer.items[0].price == Decimal("5.5")
    assert answer.items[0].amount == Decimal("6.5")
    assert answer.items[0].quantity == Decimal("7.5")
    assert answer.items[0].fee == Decimal("8.5")
    assert answer.items[0].counterparty == "counterparty9"
    assert answer.items[0].status == "pending_payment"
    assert answer.items[0].created_time == 1700000000000
    assert answer.items[0].updated_time == 1700000000000
    assert answer.next_id == "nextId2"
    assert type(answer.items[0].created_time) is Millis
    assert type(answer.items[0].updated_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.p2p.pending_orders(**EVERYTHING)
    assert answer == client.v3.p2p.pending_orders(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("start_time", "startTime", "1700000000000"),
        ("end_time", "endTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v3.p2p.pending_orders(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.p2p.pending_orders(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
        ("60001", errors.MissingParameter),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.p2p.pending_orders(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.p2p.pending_orders(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.p2p.pending_orders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.p2p.pending_orders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v3/p2p/pending-orders")
    assert record.call == "v3.p2p.pending_orders"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "p2p")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v3.p2p.pending_orders"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.p2p.pending_orders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.p2p.pending_orders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.p2p.pending_orders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.p2p.pending_orders(**LEAST)
