# Made by Specloom from bitget/rest/v1/mix/plan/placePlan.yaml; change that file, not this one.
"""``client.v1.mix.plan.place_plan``: POST /api/mix/v1/plan/placePlan."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": "1"
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT_UMCBL",
    "margin_coin": "marginCoin2",
    "size": "3.5",
    "execute_price": "4.5",
    "trigger_price": "5.5",
    "trigger_type": "fill_price",
    "side": "open_long",
    "order_type": "limit",
    "client_oid": "clientOid9",
    "preset_take_profit_price": "10.5",
    "preset_stop_loss_price": "11.5",
    "reduce_only": "reduceOnly12",
}
LEAST = {
    "symbol": "BTCUSDT_UMCBL",
    "margin_coin": "marginCoin2",
    "size": "3.5",
    "trigger_price": "5.5",
    "trigger_type": "fill_price",
    "side": "open_long",
    "order_type": "limit",
    "client_oid": "clientOid9",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "margin_coin": "marginCoin: text as str, required",
    "size": "size: decimal as DecimalIn, required",
    "execute_price": "executePrice: decimal as DecimalIn, optional",
    "trigger_price": "triggerPrice: decimal as DecimalIn, required",
    "trigger_type": "triggerType: text as str, required, one of fill_price market_price",
    "side": "side: text as str, required, one of open_long open_short close_long close_short buy_single sell_single",
    "order_type": "orderType: text as str, required, one of limit market",
    "client_oid": "clientOid: text as str, optional",
    "preset_take_profit_price": "presetTakeProfitPrice: decimal as DecimalIn, optional",
    "preset_stop_loss_price": "presetStopLossPrice: decimal as DecimalIn, optional",
    "reduce_only": "reduceOnly: text as str, optional",
}
SAYS = {
    "version": "v1",
    "symbol_format": "v1",
    "access": "trade",
    "effect": "create_order",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": ("v2.mix.order.place_plan_order",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.mix.plan.place_plan",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
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
    client.v1.mix.plan.place_plan(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/mix/v1/plan/placePlan",
        body='{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","size":"3.5","executePrice":"4.5","triggerPrice":"5.5","triggerType":"fill_price","side":"open_long","orderType":"limit","clientOid":"clientOid9","presetTakeProfitPrice":"10.5","presetStopLossPrice":"11.5","reduceOnly":"reduceOnly12"}',
        signature="kneXDqKT/N5DryDoAtBCTnDjhxmM8qwThpcLlYKU9tU=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.plan.place_plan(**LEAST)
    exchange.received(
        "POST",
        "/api/mix/v1/plan/placePlan",
        body='{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin2","size":"3.5","triggerPrice":"5.5","triggerType":"fill_price","side":"open_long","orderType":"limit","clientOid":"clientOid9"}',
        signature="/qtbQkCr4zfV/VAHtloEydqCsnPYngKRc3fLIlwShwo=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.mix.plan.place_plan(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.mix.plan.place_plan(**EVERYTHING)
    assert answer == client.v1.mix.plan.place_plan(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    "name", ["symbol", "margin_coin", "size", "trigger_price", "trigger_type", "side", "order_type"]
)
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.mix.plan.place_plan(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT"),
        ("size", "much"),
        ("execute_price", "much"),
        ("trigger_price", "much"),
        ("preset_take_profit_price", "much"),
        ("preset_stop_loss_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.mix.plan.place_plan(**EVERYTHING | {name: value})
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
        client.v1.mix.plan.place_plan(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v1.mix.plan.place_plan(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.mix.plan.place_plan", 8)
    for _ in range(2):
        client.v1.mix.plan.place_plan(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.mix.plan.place_plan(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.mix.order.place_plan_order"):
        assert client.v1.mix.plan.place_plan


def test_takes(client, told):
    assert told(client.v1.mix.plan.place_plan) == TAKES


def test_record(parts):
    record = find("POST", "/api/mix/v1/plan/placePlan")
    assert record.call == "v1.mix.plan.place_plan"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.mix.plan.place_plan(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.mix.plan.place_plan(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.mix.plan.place_plan", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.mix.plan.place_plan(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.mix.plan.place_plan")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v1.mix.plan.place_plan(**EVERYTHING)
    assert served.calls() == ["v1.mix.plan.place_plan"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.mix.plan.place_plan(**LEAST)
    limited.spend(keeper, "v1.mix.plan.place_plan", 8)
    for _ in range(2):
        keeper.v1.mix.plan.place_plan(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.mix.plan.place_plan(**LEAST)
    limited.spend(hasty, "v1.mix.plan.place_plan", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.mix.plan.place_plan(**LEAST)
    assert limited.refused() > 0
