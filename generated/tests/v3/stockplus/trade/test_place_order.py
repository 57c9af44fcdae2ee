# Made by Specloom from bitget/rest/v3/stockplus/trade/place-order.yaml; change that file, not this one.
"""``client.v3.stockplus.trade.place_order``: POST /api/v3/stockplus/trade/place-order."""

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
        "clientOid": "clientOid2",
        "symbol": "symbol3"
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "order_type": "LO",
    "side": "Buy",
    "submitted_quantity": "4.5",
    "time_in_force": "Day",
    "submitted_price": "6.5",
    "trigger_price": "7.5",
    "limit_offset": "8.5",
    "trailing_amount": "9.5",
    "trailing_percent": "10.5",
    "expire_date": "expireDate11",
    "outside_rth": "RTHOnly",
    "limit_depth_level": "22",
    "trigger_count": "23",
    "monitor_price": "15.5",
    "remark": "remark16",
}
LEAST = {
    "symbol": "BTCUSDT",
    "order_type": "LO",
    "side": "Buy",
    "submitted_quantity": "4.5",
    "time_in_force": "Day",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "order_type": "orderType: text as str, required, one of LO MO LIT MIT TSLPAMT TSLPPCT",
    "side": "side: text as str, required, one of Buy Sell",
    "submitted_quantity": "submittedQuantity: decimal as DecimalIn, required",
    "time_in_force": "timeInForce: text as str, required, one of Day GoodTilCanceled GoodTilDate",
    "submitted_price": "submittedPrice: decimal as DecimalIn, optional",
    "trigger_price": "triggerPrice: decimal as DecimalIn, optional",
    "limit_offset": "limitOffset: decimal as DecimalIn, optional",
    "trailing_amount": "trailingAmount: decimal as DecimalIn, optional",
    "trailing_percent": "trailingPercent: decimal as DecimalIn, optional",
    "expire_date": "expireDate: text as str, optional",
    "outside_rth": "outsideRth: text as str, optional, one of RTHOnly AnyTime Overnight",
    "limit_depth_level": "limitDepthLevel: integer as int, optional",
    "trigger_count": "triggerCount: integer as int, optional",
    "monitor_price": "monitorPrice: decimal as DecimalIn, optional",
    "remark": "remark: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "trade",
    "effect": "create_order",
    "errors": ("common", "uta"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.stockplus.trade.place_order",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.stockplus.trade.place_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/stockplus/trade/place-order",
        body='{"symbol":"BTCUSDT","orderType":"LO","side":"Buy","submittedQuantity":"4.5","timeInForce":"Day","submittedPrice":"6.5","triggerPrice":"7.5","limitOffset":"8.5","trailingAmount":"9.5","trailingPercent":"10.5","expireDate":"expireDate11","outsideRth":"RTHOnly","limitDepthLevel":"22","triggerCount":"23","monitorPrice":"15.5","remark":"remark16"}',
        signature="IEIH7BywFraOZ2iU3kMF5CNC3unupdTCQ3UhZN30cVM=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.stockplus.trade.place_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/stockplus/trade/place-order",
        body='{"symbol":"BTCUSDT","orderType":"LO","side":"Buy","submittedQuantity":"4.5","timeInForce":"Day"}',
        signature="VV/jXEOIEcD8N4FN9krBDrDJPWn1zoHn47zbHmN9F24=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.stockplus.trade.place_order(**EVERYTHING)

    assert answer.order_id == "orderId1"
    assert answer.client_oid == "clientOid2"
    assert answer.symbol == "symbol3"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.stockplus.trade.place_order(**EVERYTHING)
    assert answer == client.v3.stockplus.trade.place_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "order_type", "side", "submitted_quantity", "time_in_force"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.stockplus.trade.place_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("submitted_quantity", "much"),
        ("submitted_price", "much"),
        ("trigger_price", "much"),
        ("limit_offset", "much"),
        ("trailing_amount", "much"),
        ("trailing_percent", "much"),
        ("limit_depth_level", "1.5"),
        ("trigger_count", "1.5"),
        ("monitor_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.stockplus.trade.place_order(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.stockplus.trade.place_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.stockplus.trade.place_order(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.stockplus.trade.place_order", 8)
    for _ in range(2):
        client.v3.stockplus.trade.place_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.stockplus.trade.place_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.stockplus.trade.place_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/stockplus/trade/place-order")
    assert record.call == "v3.stockplus.trade.place_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.stockplus.trade.place_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.stockplus.trade.place_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.stockplus.trade.place_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.stockplus.trade.place_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.stockplus.trade.place_order")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.stockplus.trade.place_order(**EVERYTHING)
    assert served.calls() == ["v3.stockplus.trade.place_order"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.stockplus.trade.place_order(**LEAST)
    limited.spend(keeper, "v3.stockplus.trade.place_order", 8)
    for _ in range(2):
        keeper.v3.stockplus.trade.place_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.stockplus.trade.place_order(**LEAST)
    limited.spend(hasty, "v3.stockplus.trade.place_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.stockplus.trade.place_order(**LEAST)
    assert limited.refused() > 0
