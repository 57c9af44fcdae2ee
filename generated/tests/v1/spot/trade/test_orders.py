# Made by Specloom from bitget/rest/v1/spot/trade/orders.yaml; change that file, not this one.
"""``client.v1.spot.trade.orders``: POST /api/spot/v1/trade/orders."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "orderId": "orderId1",
        "clientOrderId": "clientOrderId2"
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT_SPBL",
    "side": "buy",
    "order_type": "limit",
    "force": "normal",
    "price": "5.5",
    "size": "6.5",
    "quantity": "7.5",
    "client_order_id": "clientOrderId8",
}
LEAST = {
    "symbol": "BTCUSDT_SPBL",
    "side": "buy",
    "order_type": "limit",
    "force": "normal",
    "client_order_id": "clientOrderId8",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "side": "side: text as str, required, one of buy sell",
    "order_type": "orderType: text as str, required, one of limit market",
    "force": "force: text as str, required, one of normal post_only fok ioc",
    "price": "price: decimal as DecimalIn, optional",
    "size": "size: decimal as DecimalIn, optional",
    "quantity": "quantity: decimal as DecimalIn, optional",
    "client_order_id": "clientOrderId: text as str, optional",
}
SAYS = {
    "version": "v1",
    "symbol_format": "v1",
    "access": "trade",
    "effect": "create_order",
    "errors": ("common", "spot"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": ("v2.spot.trade.place_order",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.spot.trade.orders",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency.key": "clientOrderId",
    "idempotency.confirm": "v1.spot.trade.order_info",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v1.spot.trade.orders(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/spot/v1/trade/orders",
        body='{"symbol":"BTCUSDT_SPBL","side":"buy","orderType":"limit","force":"normal","price":"5.5","size":"6.5","quantity":"7.5","clientOrderId":"clientOrderId8"}',
        signature="5Pw3EhQU8tlRbJDVUEUkt8uqdhBTfwBbpBb2569LX4M=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.spot.trade.orders(**LEAST)
    exchange.received(
        "POST",
        "/api/spot/v1/trade/orders",
        body='{"symbol":"BTCUSDT_SPBL","side":"buy","orderType":"limit","force":"normal","clientOrderId":"clientOrderId8"}',
        signature="wxEnVTtGdgJtwmXgdukjj6A8q5n5tlnuv4bnw9HGNlg=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.spot.trade.orders(**EVERYTHING)

    assert answer.order_id == "orderId1"
    assert answer.client_order_id == "clientOrderId2"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.spot.trade.orders(**EVERYTHING)
    assert answer == client.v1.spot.trade.orders(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "side", "order_type", "force"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.spot.trade.orders(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT"),
        ("price", "much"),
        ("size", "much"),
        ("quantity", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.spot.trade.orders(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v1.spot.trade.orders(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


FOUND = {"clientOrderId": "clientOrderId8"}


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v1.spot.trade.orders(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/spot/v1/trade/orders")
    assert exchange.is_call(asked, "POST", "/api/spot/v1/trade/orderInfo")
    assert exchange.asked("clientOrderId")[1] == "clientOrderId8"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v1.spot.trade.orders(**EVERYTHING)
    assert [exchange.is_call(request, "POST", "/api/spot/v1/trade/orders") for request in exchange.sent].count(
        True
    ) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.spot.trade.orders", 8)
    for _ in range(2):
        client.v1.spot.trade.orders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.spot.trade.orders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.spot.trade.place_order"):
        assert client.v1.spot.trade.orders


def test_takes(client, told):
    assert told(client.v1.spot.trade.orders) == TAKES


def test_record(parts):
    record = find("POST", "/api/spot/v1/trade/orders")
    assert record.call == "v1.spot.trade.orders"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.spot.trade.orders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.spot.trade.orders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.spot.trade.orders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.spot.trade.orders(**LEAST)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.spot.trade.orders(**LEAST)
    limited.spend(keeper, "v1.spot.trade.orders", 8)
    for _ in range(2):
        keeper.v1.spot.trade.orders(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.spot.trade.orders(**LEAST)
    limited.spend(hasty, "v1.spot.trade.orders", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.spot.trade.orders(**LEAST)
    assert limited.refused() > 0
