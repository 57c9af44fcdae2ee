# Made by Specloom from bitget/rest/v2/mix/order/place-tpsl-order.yaml; change that file, not this one.
"""``client.v2.mix.order.place_tpsl_order``: POST /api/v2/mix/order/place-tpsl-order."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": {
        "orderId": "121212121212",
        "clientOid": "BITGET#1627293504612"
    },
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "margin_coin": "USDT",
    "product_type": "usdt-futures",
    "symbol": "ethusdt",
    "plan_type": "profit_plan",
    "trigger_price": "2000",
    "trigger_type": "mark_price",
    "execute_price": "0",
    "hold_side": "long",
    "size": "1",
    "range_rate": "10.5",
    "client_oid": "1234",
    "stp_mode": "none",
}
LEAST = {
    "margin_coin": "USDT",
    "product_type": "usdt-futures",
    "symbol": "ethusdt",
    "plan_type": "profit_plan",
    "trigger_price": "2000",
    "hold_side": "long",
    "size": "1",
    "client_oid": "1234",
}
TAKES = {
    "margin_coin": "marginCoin: text as str, required",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "plan_type": "planType: text as str, required, one of profit_plan loss_plan moving_plan pos_profit pos_loss",
    "trigger_price": "triggerPrice: decimal as DecimalIn, required",
    "trigger_type": "triggerType: text as str, optional, one of fill_price mark_price",
    "execute_price": "executePrice: decimal as DecimalIn, optional",
    "hold_side": "holdSide: text as str, required, one of long short buy sell",
    "size": "size: decimal as DecimalIn, required",
    "range_rate": "rangeRate: decimal as DecimalIn, optional",
    "client_oid": "clientOid: text as str, optional",
    "stp_mode": "stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, else none",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "create_order",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": "v3.trade.place_strategy_order",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.order.place_tpsl_order",
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
    client.v2.mix.order.place_tpsl_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/order/place-tpsl-order",
        body='{"marginCoin":"USDT","productType":"usdt-futures","symbol":"ethusdt","planType":"profit_plan","triggerPrice":"2000","triggerType":"mark_price","executePrice":"0","holdSide":"long","size":"1","rangeRate":"10.5","clientOid":"1234","stpMode":"none"}',
        signature="oar0ZWN+hGkcb3qouqlZHYyk1ipKdek+hP6OexQHPmc=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.place_tpsl_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/mix/order/place-tpsl-order",
        body='{"marginCoin":"USDT","productType":"usdt-futures","symbol":"ethusdt","planType":"profit_plan","triggerPrice":"2000","holdSide":"long","size":"1","clientOid":"1234"}',
        signature="b8vQ1MkIcq+6DOBNvq5KrZG6DbxWrheLzYBl35yyKQM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.place_tpsl_order(**EVERYTHING)

    assert answer.order_id == "121212121212"
    assert answer.client_oid == "BITGET#1627293504612"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.place_tpsl_order(**EVERYTHING)
    assert answer == client.v2.mix.order.place_tpsl_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    "name", ["margin_coin", "product_type", "symbol", "plan_type", "trigger_price", "hold_side", "size"]
)
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.place_tpsl_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("trigger_price", "much"),
        ("execute_price", "much"),
        ("size", "much"),
        ("range_rate", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.place_tpsl_order(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.order.place_tpsl_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.mix.order.place_tpsl_order(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.order.place_tpsl_order", 8)
    for _ in range(2):
        client.v2.mix.order.place_tpsl_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.place_tpsl_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.order.place_tpsl_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/mix/order/place-tpsl-order")
    assert record.call == "v2.mix.order.place_tpsl_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.place_tpsl_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.place_tpsl_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.place_tpsl_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.place_tpsl_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.order.place_tpsl_order")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.mix.order.place_tpsl_order(**EVERYTHING)
    assert served.calls() == ["v2.mix.order.place_tpsl_order"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.order.place_tpsl_order(**LEAST)
    limited.spend(keeper, "v2.mix.order.place_tpsl_order", 8)
    for _ in range(2):
        keeper.v2.mix.order.place_tpsl_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.order.place_tpsl_order(**LEAST)
    limited.spend(hasty, "v2.mix.order.place_tpsl_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.order.place_tpsl_order(**LEAST)
    assert limited.refused() > 0
