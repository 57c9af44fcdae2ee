# Made by Specloom from bitget/rest/v3/trade/unfilled-strategy-orders.yaml; change that file, not this one.
"""``client.v3.trade.unfilled_strategy_orders``: GET /api/v3/trade/unfilled-strategy-orders."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1730186730084,
    "data": [
        {
            "orderId": "111111111111111111",
            "clientOid": "clientOid2",
            "category": "USDT-FUTURES",
            "symbol": "BTCUSDT",
            "qty": "0.01",
            "posSide": "long",
            "tpTriggerBy": "market",
            "slTriggerBy": "mark",
            "takeProfit": "110000",
            "stopLoss": "90000",
            "tpOrderType": "limit",
            "slOrderType": "market",
            "tpLimitPrice": "91000",
            "slLimitPrice": "111000",
            "createdTime": "1730186725663",
            "updatedTime": "1730186725691",
            "list": [
                "list17"
            ]
        }
    ]
}
"""
EVERYTHING = {
    "category": "usdt-futures",
    "type": "tpsl",
}
LEAST = {
    "category": "usdt-futures",
}
TAKES = {
    "category": "category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "type": "type: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "40762"),
    "account_mode": "unified",
    "twin": "v2.mix.order.orders_plan_pending",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.trade.unfilled_strategy_orders",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.unfilled_strategy_orders(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/trade/unfilled-strategy-orders?category=usdt-futures&type=tpsl",
        signature="0fvNcAMv36tcubvJl7bmQZTro1RCC7NM1OazAovcaVM=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.unfilled_strategy_orders(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/trade/unfilled-strategy-orders?category=usdt-futures",
        signature="VBoYv4yYHW2ZAy0JPXSES4iGs4HwMXhnHP+zsTor4HY=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.trade.unfilled_strategy_orders(**EVERYTHING)

    assert answer[0].order_id == "111111111111111111"
    assert answer[0].client_oid == "clientOid2"
    assert answer[0].category == "USDT-FUTURES"
    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].qty == Decimal("0.01")
    assert answer[0].pos_side == "long"
    assert answer[0].tp_trigger_by == "market"
    assert answer[0].sl_trigger_by == "mark"
    assert answer[0].take_profit == Decimal("110000")
    assert answer[0].stop_loss == Decimal("90000")
    assert answer[0].tp_order_type == "limit"
    assert answer[0].sl_order_type == "market"
    assert answer[0].tp_limit_price == Decimal("91000")
    assert answer[0].sl_limit_price == Decimal("111000")
    assert answer[0].created_time == 1730186725663
    assert answer[0].updated_time == 1730186725691
    assert answer[0].list == ["list17"]
    assert type(answer) is list
    assert type(answer[0].take_profit) is Decimal
    assert type(answer[0].stop_loss) is Decimal
    assert type(answer[0].tp_limit_price) is Decimal
    assert type(answer[0].sl_limit_price) is Decimal
    assert type(answer[0].created_time) is Millis
    assert type(answer[0].updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "category"): ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
    ("data", 0, "posSide"): ("long", "short"),
    ("data", 0, "tpTriggerBy"): ("market", "mark"),
    ("data", 0, "slTriggerBy"): ("market", "mark"),
    ("data", 0, "tpOrderType"): ("limit", "market"),
    ("data", 0, "slOrderType"): ("limit", "market"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.trade.unfilled_strategy_orders(**LEAST)


def test_documented_values(told):
    assert told("v3.trade.unfilled_strategy_orders") == [
        ("category", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("pos_side", ("long", "short")),
        ("sl_order_type", ("limit", "market")),
        ("sl_trigger_by", ("market", "mark")),
        ("tp_order_type", ("limit", "market")),
        ("tp_trigger_by", ("market", "mark")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.unfilled_strategy_orders(**EVERYTHING)
    assert answer == client.v3.trade.unfilled_strategy_orders(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.trade.unfilled_strategy_orders(**given)
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
        client.v3.trade.unfilled_strategy_orders(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.trade.unfilled_strategy_orders(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.trade.unfilled_strategy_orders", 18)
    for _ in range(2):
        client.v3.trade.unfilled_strategy_orders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.unfilled_strategy_orders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.trade.unfilled_strategy_orders) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/trade/unfilled-strategy-orders")
    assert record.call == "v3.trade.unfilled_strategy_orders"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.unfilled_strategy_orders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.unfilled_strategy_orders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.unfilled_strategy_orders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.unfilled_strategy_orders(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.trade.unfilled_strategy_orders")
    mock_client.v3.trade.unfilled_strategy_orders(**EVERYTHING)
    assert served.calls() == ["v3.trade.unfilled_strategy_orders", "v3.trade.unfilled_strategy_orders"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.trade.unfilled_strategy_orders(**LEAST)
    limited.spend(keeper, "v3.trade.unfilled_strategy_orders", 18)
    for _ in range(2):
        keeper.v3.trade.unfilled_strategy_orders(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.trade.unfilled_strategy_orders(**LEAST)
    limited.spend(hasty, "v3.trade.unfilled_strategy_orders", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.trade.unfilled_strategy_orders(**LEAST)
    assert limited.refused() > 0
