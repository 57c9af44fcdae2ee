# Made by Specloom from bitget/rest/v3/trade/place-strategy-order.yaml; change that file, not this one.
"""``client.v3.trade.place_strategy_order``: POST /api/v3/trade/place-strategy-order."""

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
    "category": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "client_oid": "clientOid3",
    "pos_side": "long",
    "take_profit": "5.5",
    "stop_loss": "6.5",
    "type": "type7",
    "tpsl_mode": "full",
    "qty": "9.5",
    "tp_trigger_by": "market",
    "sl_trigger_by": "mark",
    "tp_order_type": "limit",
    "sl_order_type": "market",
    "tp_limit_price": "14.5",
    "sl_limit_price": "15.5",
}
LEAST = {
    "category": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "client_oid": "clientOid3",
    "pos_side": "long",
    "qty": "9.5",
}
TAKES = {
    "category": "category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "client_oid": "clientOid: text as str, optional",
    "pos_side": "posSide: text as str, required, one of long short",
    "take_profit": "takeProfit: decimal as DecimalIn, optional",
    "stop_loss": "stopLoss: decimal as DecimalIn, optional",
    "type": "type: text as str, optional",
    "tpsl_mode": "tpslMode: text as str, optional, one of full partial, else full",
    "qty": "qty: decimal as DecimalIn, required",
    "tp_trigger_by": "tpTriggerBy: text as str, optional, one of market mark, else market",
    "sl_trigger_by": "slTriggerBy: text as str, optional, one of market mark, else market",
    "tp_order_type": "tpOrderType: text as str, optional, one of limit market, else market",
    "sl_order_type": "slOrderType: text as str, optional, one of limit market, else market",
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
    "twin": "v2.mix.order.place_tpsl_order",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.trade.place_strategy_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": None,
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.place_strategy_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/trade/place-strategy-order",
        body='{"category":"USDT-FUTURES","symbol":"BTCUSDT","clientOid":"clientOid3","posSide":"long","takeProfit":"5.5","stopLoss":"6.5","type":"type7","tpslMode":"full","qty":"9.5","tpTriggerBy":"market","slTriggerBy":"mark","tpOrderType":"limit","slOrderType":"market","tpLimitPrice":"14.5","slLimitPrice":"15.5"}',
        signature="WjvWPbAzuks8/B5pS4ZN78staPiFhsrkXUZeaQRX4Rg=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.place_strategy_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/trade/place-strategy-order",
        body='{"category":"USDT-FUTURES","symbol":"BTCUSDT","clientOid":"clientOid3","posSide":"long","qty":"9.5"}',
        signature="INFCYVIWJlwzV/Grx8EHwULbqp6PsGYsSHgUTVLeFN4=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.trade.place_strategy_order(**EVERYTHING)

    assert answer.client_oid == "121211212122"
    assert answer.order_id == "orderId2"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.place_strategy_order(**EVERYTHING)
    assert answer == client.v3.trade.place_strategy_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category", "symbol", "pos_side", "qty"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.trade.place_strategy_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("take_profit", "much"),
        ("stop_loss", "much"),
        ("qty", "much"),
        ("tp_limit_price", "much"),
        ("sl_limit_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.trade.place_strategy_order(**EVERYTHING | {name: value})
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
        client.v3.trade.place_strategy_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.trade.place_strategy_order(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.trade.place_strategy_order", 8)
    for _ in range(2):
        client.v3.trade.place_strategy_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.place_strategy_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.trade.place_strategy_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/trade/place-strategy-order")
    assert record.call == "v3.trade.place_strategy_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.place_strategy_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.place_strategy_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.place_strategy_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.place_strategy_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.trade.place_strategy_order")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.trade.place_strategy_order(**EVERYTHING)
    assert served.calls() == ["v3.trade.place_strategy_order"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.trade.place_strategy_order(**LEAST)
    limited.spend(keeper, "v3.trade.place_strategy_order", 8)
    for _ in range(2):
        keeper.v3.trade.place_strategy_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.trade.place_strategy_order(**LEAST)
    limited.spend(hasty, "v3.trade.place_strategy_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.trade.place_strategy_order(**LEAST)
    assert limited.refused() > 0
