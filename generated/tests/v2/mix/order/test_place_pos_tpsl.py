# Made by Specloom from bitget/rest/v2/mix/order/place-pos-tpsl.yaml; change that file, not this one.
"""``client.v2.mix.order.place_pos_tpsl``: POST /api/v2/mix/order/place-pos-tpsl."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": [
        {
            "orderId": "xxxxxxxx",
            "stopSurplusClientOid": "stopSurplusClientOid2",
            "stopLossClientOid": "stopLossClientOid3"
        },
        {
            "orderId": "xxxxxxxx",
            "stopSurplusClientOid": "xxxxxxxx",
            "stopLossClientOid": "xxxxxxxx"
        }
    ],
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "margin_coin": "USDT",
    "product_type": "usdt-futures",
    "symbol": "BTCUSDT",
    "stop_surplus_trigger_price": "69000",
    "stop_surplus_trigger_type": "mark_price",
    "stop_surplus_execute_price": "69001",
    "stop_loss_trigger_price": "55001",
    "stop_loss_trigger_type": "fill_price",
    "stop_loss_execute_price": "55000",
    "hold_side": "long",
    "stop_surplus_size": "11.5",
    "stop_loss_size": "12.5",
    "stp_mode": "none",
    "stop_surplus_client_oid": "stopSurplusClientOid14",
    "stop_loss_client_oid": "stopLossClientOid15",
}
LEAST = {
    "margin_coin": "USDT",
    "product_type": "usdt-futures",
    "symbol": "BTCUSDT",
    "hold_side": "long",
}
TAKES = {
    "margin_coin": "marginCoin: text as str, required",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "stop_surplus_trigger_price": "stopSurplusTriggerPrice: decimal as DecimalIn, optional",
    "stop_surplus_trigger_type": "stopSurplusTriggerType: text as str, optional, one of fill_price mark_price",
    "stop_surplus_execute_price": "stopSurplusExecutePrice: decimal as DecimalIn, optional",
    "stop_loss_trigger_price": "stopLossTriggerPrice: decimal as DecimalIn, optional",
    "stop_loss_trigger_type": "stopLossTriggerType: text as str, optional, one of fill_price mark_price",
    "stop_loss_execute_price": "stopLossExecutePrice: decimal as DecimalIn, optional",
    "hold_side": "holdSide: text as str, required, one of long short buy sell",
    "stop_surplus_size": "stopSurplusSize: decimal as DecimalIn, optional",
    "stop_loss_size": "stopLossSize: decimal as DecimalIn, optional",
    "stp_mode": "stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, else none",
    "stop_surplus_client_oid": "stopSurplusClientOid: text as str, optional",
    "stop_loss_client_oid": "stopLossClientOid: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "create_order",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.order.place_pos_tpsl",
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
    client.v2.mix.order.place_pos_tpsl(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/order/place-pos-tpsl",
        body='{"marginCoin":"USDT","productType":"usdt-futures","symbol":"BTCUSDT","stopSurplusTriggerPrice":"69000","stopSurplusTriggerType":"mark_price","stopSurplusExecutePrice":"69001","stopLossTriggerPrice":"55001","stopLossTriggerType":"fill_price","stopLossExecutePrice":"55000","holdSide":"long","stopSurplusSize":"11.5","stopLossSize":"12.5","stpMode":"none","stopSurplusClientOid":"stopSurplusClientOid14","stopLossClientOid":"stopLossClientOid15"}',
        signature="7o1nqbAVl2OuqC7DdVydQETTr7b1uZLFZlRQtHI2CSw=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.place_pos_tpsl(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/mix/order/place-pos-tpsl",
        body='{"marginCoin":"USDT","productType":"usdt-futures","symbol":"BTCUSDT","holdSide":"long"}',
        signature="fozr0hkUnrB3zI3uOczDUWFumnskVlV7068bIQucXe8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.place_pos_tpsl(**EVERYTHING)

    assert answer[0].order_id == "xxxxxxxx"
    assert answer[0].stop_surplus_client_oid == "stopSurplusClientOid2"
    assert answer[0].stop_loss_client_oid == "stopLossClientOid3"
    assert answer[1].order_id == "xxxxxxxx"
    assert answer[1].stop_surplus_client_oid == "xxxxxxxx"
    assert answer[1].stop_loss_client_oid == "xxxxxxxx"
    assert type(answer) is list
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.place_pos_tpsl(**EVERYTHING)
    assert answer == client.v2.mix.order.place_pos_tpsl(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["margin_coin", "product_type", "symbol", "hold_side"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.place_pos_tpsl(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("stop_surplus_trigger_price", "much"),
        ("stop_surplus_execute_price", "much"),
        ("stop_loss_trigger_price", "much"),
        ("stop_loss_execute_price", "much"),
        ("stop_surplus_size", "much"),
        ("stop_loss_size", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.place_pos_tpsl(**EVERYTHING | {name: value})
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
        client.v2.mix.order.place_pos_tpsl(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.mix.order.place_pos_tpsl(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.order.place_pos_tpsl", 8)
    for _ in range(2):
        client.v2.mix.order.place_pos_tpsl(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.place_pos_tpsl(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.order.place_pos_tpsl) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/mix/order/place-pos-tpsl")
    assert record.call == "v2.mix.order.place_pos_tpsl"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.place_pos_tpsl(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.place_pos_tpsl(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.place_pos_tpsl", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.place_pos_tpsl(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.order.place_pos_tpsl")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.mix.order.place_pos_tpsl(**EVERYTHING)
    assert served.calls() == ["v2.mix.order.place_pos_tpsl"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.order.place_pos_tpsl(**LEAST)
    limited.spend(keeper, "v2.mix.order.place_pos_tpsl", 8)
    for _ in range(2):
        keeper.v2.mix.order.place_pos_tpsl(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.order.place_pos_tpsl(**LEAST)
    limited.spend(hasty, "v2.mix.order.place_pos_tpsl", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.order.place_pos_tpsl(**LEAST)
    assert limited.refused() > 0
