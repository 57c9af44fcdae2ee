# Made by Specloom from bitget/rest/v2/mix/order/modify-plan-order.yaml; change that file, not this one.
"""``client.v2.mix.order.modify_plan_order``: POST /api/v2/mix/order/modify-plan-order."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": {
        "orderId": "21627293504612",
        "clientOid": "BITGET#1627293504612"
    },
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "order_id": "123",
    "client_oid": "321123",
    "product_type": "usdt-futures",
    "new_size": "3",
    "new_price": "2001",
    "new_callback_ratio": "6.5",
    "new_trigger_price": "2000",
    "new_trigger_type": "fill_price",
    "new_stop_surplus_trigger_price": "2050",
    "new_stop_surplus_execute_price": "2049",
    "new_stop_surplus_trigger_type": "mark_price",
    "new_stop_loss_trigger_price": "1970",
    "new_stop_loss_execute_price": "5",
    "new_stop_loss_trigger_type": "mark_price",
}
LEAST = {
    "product_type": "usdt-futures",
}
TAKES = {
    "order_id": "orderId: text as str, optional",
    "client_oid": "clientOid: text as str, optional",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "new_size": "newSize: decimal as DecimalIn, optional",
    "new_price": "newPrice: decimal as DecimalIn, optional",
    "new_callback_ratio": "newCallbackRatio: decimal as DecimalIn, optional",
    "new_trigger_price": "newTriggerPrice: decimal as DecimalIn, optional",
    "new_trigger_type": "newTriggerType: text as str, optional, one of fill_price mark_price",
    "new_stop_surplus_trigger_price": "newStopSurplusTriggerPrice: decimal as DecimalIn, optional",
    "new_stop_surplus_execute_price": "newStopSurplusExecutePrice: decimal as DecimalIn, optional",
    "new_stop_surplus_trigger_type": "newStopSurplusTriggerType: text as str, optional, one of fill_price mark_price",
    "new_stop_loss_trigger_price": "newStopLossTriggerPrice: decimal as DecimalIn, optional",
    "new_stop_loss_execute_price": "newStopLossExecutePrice: decimal as DecimalIn, optional",
    "new_stop_loss_trigger_type": "newStopLossTriggerType: text as str, optional, one of fill_price mark_price",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "modify_order",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.order.modify_plan_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.modify_plan_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/order/modify-plan-order",
        body='{"orderId":"123","clientOid":"321123","productType":"usdt-futures","newSize":"3","newPrice":"2001","newCallbackRatio":"6.5","newTriggerPrice":"2000","newTriggerType":"fill_price","newStopSurplusTriggerPrice":"2050","newStopSurplusExecutePrice":"2049","newStopSurplusTriggerType":"mark_price","newStopLossTriggerPrice":"1970","newStopLossExecutePrice":"5","newStopLossTriggerType":"mark_price"}',
        signature="oRH/berDNGpY9/LGC2NhDFXyy/1Pv4FDoIxKggWrEVY=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.modify_plan_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/mix/order/modify-plan-order",
        body='{"productType":"usdt-futures"}',
        signature="wk+G8SagkvMtvQTxxN2jZ76Gg5qlYCSV5Kva1+ZlLf0=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.modify_plan_order(**EVERYTHING)

    assert answer.order_id == "21627293504612"
    assert answer.client_oid == "BITGET#1627293504612"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.modify_plan_order(**EVERYTHING)
    assert answer == client.v2.mix.order.modify_plan_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.modify_plan_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("new_size", "much"),
        ("new_price", "much"),
        ("new_callback_ratio", "much"),
        ("new_trigger_price", "much"),
        ("new_stop_surplus_trigger_price", "much"),
        ("new_stop_surplus_execute_price", "much"),
        ("new_stop_loss_trigger_price", "much"),
        ("new_stop_loss_execute_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.modify_plan_order(**EVERYTHING | {name: value})
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
        client.v2.mix.order.modify_plan_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.mix.order.modify_plan_order(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.order.modify_plan_order", 8)
    for _ in range(2):
        client.v2.mix.order.modify_plan_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.modify_plan_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.order.modify_plan_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/mix/order/modify-plan-order")
    assert record.call == "v2.mix.order.modify_plan_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.modify_plan_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.modify_plan_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.modify_plan_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.modify_plan_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.order.modify_plan_order")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.mix.order.modify_plan_order(**EVERYTHING)
    assert served.calls() == ["v2.mix.order.modify_plan_order"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.order.modify_plan_order(**LEAST)
    limited.spend(keeper, "v2.mix.order.modify_plan_order", 8)
    for _ in range(2):
        keeper.v2.mix.order.modify_plan_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.order.modify_plan_order(**LEAST)
    limited.spend(hasty, "v2.mix.order.modify_plan_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.order.modify_plan_order(**LEAST)
    assert limited.refused() > 0
