# Made by Specloom from bitget/rest/v3/trade/place-order.yaml; change that file, not this one.
"""``client.v3.trade.place_order``: POST /api/v3/trade/place-order."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695806875837,
    "data": {
        "clientOid": "121211212122",
        "orderId": "orderId2"
    }
}
"""
EVERYTHING = {
    "category": "SPOT",
    "symbol": "BGBUSDT",
    "qty": "123",
    "price": "1.11",
    "side": "buy",
    "order_type": "limit",
    "time_in_force": "gtc",
    "pos_side": "long",
    "reduce_only": "no",
    "client_oid": "clientOid10",
    "stp_mode": "none",
    "tp_trigger_by": "market",
    "sl_trigger_by": "mark",
    "take_profit": "14.5",
    "stop_loss": "15.5",
    "tp_order_type": "limit",
    "sl_order_type": "limit",
    "tp_limit_price": "18.5",
    "sl_limit_price": "19.5",
}
LEAST = {
    "category": "SPOT",
    "symbol": "BGBUSDT",
    "qty": "123",
    "price": "1.11",
    "side": "buy",
    "order_type": "limit",
    "time_in_force": "gtc",
    "client_oid": "clientOid10",
}
TAKES = {
    "category": "category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "qty": "qty: decimal as DecimalIn, required",
    "price": "price: decimal as DecimalIn, optional, needed if orderType is limit",
    "side": "side: text as str, required, one of buy sell",
    "order_type": "orderType: text as str, required, one of limit market",
    "time_in_force": "timeInForce: text as str, optional, one of gtc post_only fok ioc, else gtc, needed if orderType is limit",
    "pos_side": "posSide: text as str, optional, one of long short",
    "reduce_only": "reduceOnly: text as str, optional, one of yes no, else no",
    "client_oid": "clientOid: text as str, optional",
    "stp_mode": "stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, else none",
    "tp_trigger_by": "tpTriggerBy: text as str, optional, one of market mark, else market",
    "sl_trigger_by": "slTriggerBy: text as str, optional, one of market mark, else market",
    "take_profit": "takeProfit: decimal as DecimalIn, optional",
    "stop_loss": "stopLoss: decimal as DecimalIn, optional",
    "tp_order_type": "tpOrderType: text as str, optional, one of limit market",
    "sl_order_type": "slOrderType: text as str, optional, one of limit market",
    "tp_limit_price": "tpLimitPrice: decimal as DecimalIn, optional",
    "sl_limit_price": "slLimitPrice: decimal as DecimalIn, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "trade",
    "effect": "create_order",
    "errors": ("common", "uta", "40762"),
    "account_mode": "unified",
    "twin": "v2.spot.trade.place_order",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.trade.place_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v3.trade.order_info",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.place_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/trade/place-order",
        body='{"category":"SPOT","symbol":"BGBUSDT","qty":"123","price":"1.11","side":"buy","orderType":"limit","timeInForce":"gtc","posSide":"long","reduceOnly":"no","clientOid":"clientOid10","stpMode":"none","tpTriggerBy":"market","slTriggerBy":"mark","takeProfit":"14.5","stopLoss":"15.5","tpOrderType":"limit","slOrderType":"limit","tpLimitPrice":"18.5","slLimitPrice":"19.5"}',
        signature="IGNn4z5LykZoCKHIYr5vf60iSTp6nmIGDu4kuRLo9CQ=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.place_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/trade/place-order",
        body='{"category":"SPOT","symbol":"BGBUSDT","qty":"123","price":"1.11","side":"buy","orderType":"limit","timeInForce":"gtc","clientOid":"clientOid10"}',
        signature="H+bLJfBx6DL/YaTNSLj4Cs2OnWffMtSqx9ZXn4wptIw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.trade.place_order(**EVERYTHING)

    assert answer.client_oid == "121211212122"
    assert answer.order_id == "orderId2"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.place_order(**EVERYTHING)
    assert answer == client.v3.trade.place_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category", "symbol", "qty", "side", "order_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.trade.place_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("qty", "much"),
        ("price", "much"),
        ("take_profit", "much"),
        ("stop_loss", "much"),
        ("tp_limit_price", "much"),
        ("sl_limit_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.trade.place_order(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("40762", errors.PositionLimitExceeded, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.trade.place_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


FOUND = {
    "orderId": "orderId1",
    "clientOid": "clientOid10",
    "category": "SPOT",
    "symbol": "symbol4",
    "orderType": "limit",
    "side": "buy",
    "price": "7.5",
    "qty": "8.5",
    "amount": "9.5",
    "cumExecQty": "10.5",
    "cumExecValue": "11.5",
    "avgPrice": "12.5",
    "timeInForce": "gtc",
    "orderStatus": "live",
    "posSide": "long",
    "holdMode": "one_way_mode",
    "tradeSide": "open",
    "reduceOnly": "YES",
    "feeDetail": [{"feeCoin": "feeCoin1", "fee": "2.5"}],
    "cancelReason": "normal_cancel",
    "execType": "normal",
    "createdTime": "1700000000022",
    "updatedTime": "1700000000023",
    "stpMode": "none",
}


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v3.trade.place_order(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v3/trade/place-order")
    assert exchange.is_call(asked, "GET", "/api/v3/trade/order-info")
    assert exchange.asked("clientOid")[1] == "clientOid10"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.trade.place_order(**EVERYTHING)
    assert [exchange.is_call(request, "POST", "/api/v3/trade/place-order") for request in exchange.sent].count(
        True
    ) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.trade.place_order", 8)
    for _ in range(2):
        client.v3.trade.place_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.place_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.trade.place_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/trade/place-order")
    assert record.call == "v3.trade.place_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.place_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.place_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.place_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.place_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.trade.place_order")
    mock_client.v3.trade.place_order(**EVERYTHING)
    assert served.calls() == ["v3.trade.place_order", "v3.trade.order_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.trade.place_order(**LEAST)
    limited.spend(keeper, "v3.trade.place_order", 8)
    for _ in range(2):
        keeper.v3.trade.place_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.trade.place_order(**LEAST)
    limited.spend(hasty, "v3.trade.place_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.trade.place_order(**LEAST)
    assert limited.refused() > 0
