# Made by Specloom from bitget/rest/v3/p2p/all-orders.yaml; change that file, not this one.
"""``client.v3.p2p.all_orders``: GET /api/v3/p2p/all-orders."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

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
                "createdTime": "1700000000011",
                "updatedTime": "1700000000012"
            }
        ],
        "nextId": "nextId2"
    }
}
"""
EVERYTHING = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
    "limit": "12",
    "cursor": "cursor4",
    "order_id": "orderId5",
    "side": "buy",
    "status": "pending_payment",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional",
    "cursor": "cursor: text as str, optional",
    "order_id": "orderId: text as str, optional",
    "side": "side: text as str, optional, one of buy sell",
    "status": "status: text as str, optional, one of pending_payment pending_release completed cancelled in_appeal",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "p2p"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.p2p.all_orders",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.p2p.all_orders(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/p2p/all-orders?cursor=cursor4&endTime=1700000000002&limit=12&orderId=orderId5&side=buy&startTime=1700000000001&status=pending_payment",
        signature="pn4SwM1rYh4xmXst2wburnQKeUdnJh1VYgU3rygrSSQ=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.p2p.all_orders(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/p2p/all-orders",
        signature="DLeSMMk9Pe5JWr2Y+oKQVVrefW8Q2Xu5AEgCHWn6TwE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.p2p.all_orders(**EVERYTHING)

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
    assert answer.items[0].created_time == 1700000000011
    assert answer.items[0].updated_time == 1700000000012
    assert answer.next_id == "nextId2"
    assert type(answer.items[0].created_time) is Millis
    assert type(answer.items[0].updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "items", 0, "side"): ("buy", "sell"),
    ("data", "items", 0, "status"): ("pending_payment", "pending_release", "completed", "cancelled", "in_appeal"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.p2p.all_orders(**LEAST)


def test_documented_values(told):
    assert told("v3.p2p.all_orders") == [
        ("side", ("buy", "sell")),
        ("status", ("pending_payment", "pending_release", "completed", "cancelled", "in_appeal")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.p2p.all_orders(**EVERYTHING)
    assert answer == client.v3.p2p.all_orders(**EVERYTHING)
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
    client.v3.p2p.all_orders(**EVERYTHING | {name: MOMENT})
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
        client.v3.p2p.all_orders(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("60001", errors.MissingParameter, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.p2p.all_orders(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.p2p.all_orders(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.p2p.all_orders", 8)
    for _ in range(2):
        client.v3.p2p.all_orders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.p2p.all_orders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.p2p.all_orders) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/p2p/all-orders")
    assert record.call == "v3.p2p.all_orders"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.p2p.all_orders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.p2p.all_orders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.p2p.all_orders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.p2p.all_orders(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.p2p.all_orders")
    mock_client.v3.p2p.all_orders(**EVERYTHING)
    assert served.calls() == ["v3.p2p.all_orders", "v3.p2p.all_orders"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.p2p.all_orders(**LEAST)
    limited.spend(keeper, "v3.p2p.all_orders", 8)
    for _ in range(2):
        keeper.v3.p2p.all_orders(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.p2p.all_orders(**LEAST)
    limited.spend(hasty, "v3.p2p.all_orders", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.p2p.all_orders(**LEAST)
    assert limited.refused() > 0
