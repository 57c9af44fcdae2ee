# Made by Specloom from bitget/rest/v2/mix/order/modify-order.yaml; change that file, not this one.
"""``client.v2.mix.order.modify_order``: POST /api/v2/mix/order/modify-order."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": {
        "orderId": "121212121212",
        "clientOid": "BITGET#121212121212"
    },
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "order_id": "1",
    "symbol": "ETHUSDT",
    "product_type": "usdt-futures",
    "new_client_oid": "1212112121223",
    "new_size": "0.04",
    "new_price": "1800.00",
    "client_oid": "clientOid7",
    "new_preset_stop_surplus_price": "8.5",
    "new_preset_stop_loss_price": "9.5",
}
LEAST = {
    "symbol": "ETHUSDT",
    "product_type": "usdt-futures",
    "new_client_oid": "1212112121223",
}
TAKES = {
    "order_id": "orderId: text as str, optional",
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "new_client_oid": "newClientOid: text as str, required",
    "new_size": "newSize: decimal as DecimalIn, optional",
    "new_price": "newPrice: decimal as DecimalIn, optional",
    "client_oid": "clientOid: text as str, optional",
    "new_preset_stop_surplus_price": "newPresetStopSurplusPrice: decimal as DecimalIn, optional",
    "new_preset_stop_loss_price": "newPresetStopLossPrice: decimal as DecimalIn, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "modify_order",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": "v3.trade.modify_order",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.order.modify_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "newClientOid",
    "idempotency.confirm": "v2.mix.order.detail",
    "idempotency.confirm_key": "clientOid",
    "idempotency.window_seconds": 7200,
    "idempotency.other_keys": ("orderId", "clientOid"),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.modify_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/order/modify-order",
        body='{"orderId":"1","symbol":"ETHUSDT","productType":"usdt-futures","newClientOid":"1212112121223","newSize":"0.04","newPrice":"1800.00","clientOid":"clientOid7","newPresetStopSurplusPrice":"8.5","newPresetStopLossPrice":"9.5"}',
        signature="rvYkepJDN0uzeV5UWtKjaMpDDStqWVG7Jw/mR8vKIb8=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.modify_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/mix/order/modify-order",
        body='{"symbol":"ETHUSDT","productType":"usdt-futures","newClientOid":"1212112121223"}',
        signature="8oKnTeEIAxG1E3ATw52DFvOdQToeJjijDsyaKBG0agw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.modify_order(**EVERYTHING)

    assert answer.order_id == "121212121212"
    assert answer.client_oid == "BITGET#121212121212"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.modify_order(**EVERYTHING)
    assert answer == client.v2.mix.order.modify_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type", "new_client_oid"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.modify_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("new_size", "much"),
        ("new_price", "much"),
        ("new_preset_stop_surplus_price", "much"),
        ("new_preset_stop_loss_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.modify_order(**EVERYTHING | {name: value})
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
        client.v2.mix.order.modify_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


FOUND = {
    "symbol": "symbol1",
    "size": "2.5",
    "orderId": "orderId3",
    "clientOid": "1212112121223",
    "baseVolume": "5.5",
    "priceAvg": "6.5",
    "fee": "7.5",
    "price": "8.5",
    "state": "state9",
    "side": "buy",
    "force": "ioc",
    "totalProfits": "12.5",
    "posSide": "long",
    "marginCoin": "marginCoin14",
    "presetStopSurplusPrice": "15.5",
    "presetStopSurplusType": "fill_price",
    "presetStopSurplusExecutePrice": "17.5",
    "presetStopLossPrice": "18.5",
    "presetStopLossType": "fill_price",
    "presetStopLossExecutePrice": "20.5",
    "quoteVolume": "21.5",
    "orderType": "limit",
    "leverage": "23.5",
    "marginMode": "isolated",
    "reduceOnly": "YES",
    "enterPointSource": "WEB",
    "tradeSide": "open",
    "posMode": "one_way_mode",
    "orderSource": "normal",
    "cancelReason": "normal_cancel",
    "cTime": "1700000000031",
    "uTime": "1700000000032",
    "status": "live",
}


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v2.mix.order.modify_order(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v2/mix/order/modify-order")
    assert exchange.is_call(asked, "GET", "/api/v2/mix/order/detail")
    assert exchange.asked("clientOid")[1] == "1212112121223"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.mix.order.modify_order(**EVERYTHING)
    assert [exchange.is_call(request, "POST", "/api/v2/mix/order/modify-order") for request in exchange.sent].count(
        True
    ) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.order.modify_order", 8)
    for _ in range(2):
        client.v2.mix.order.modify_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.modify_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.order.modify_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/mix/order/modify-order")
    assert record.call == "v2.mix.order.modify_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.modify_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.modify_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.modify_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.modify_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.order.modify_order")
    mock_client.v2.mix.order.modify_order(**EVERYTHING)
    assert served.calls() == ["v2.mix.order.modify_order", "v2.mix.order.detail"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.order.modify_order(**LEAST)
    limited.spend(keeper, "v2.mix.order.modify_order", 8)
    for _ in range(2):
        keeper.v2.mix.order.modify_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.order.modify_order(**LEAST)
    limited.spend(hasty, "v2.mix.order.modify_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.order.modify_order(**LEAST)
    assert limited.refused() > 0
