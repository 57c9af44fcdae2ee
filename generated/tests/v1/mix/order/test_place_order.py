# Made by Specloom from bitget/rest/v1/mix/order/placeOrder.yaml; change that file, not this one.
"""``client.v1.mix.order.place_order``: POST /api/mix/v1/order/placeOrder."""

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
    "product_type": "productType2",
    "margin_coin": "marginCoin3",
    "size": "4.5",
    "quantity": "5.5",
    "price": "6.5",
    "side": "open_long",
    "order_type": "limit",
    "time_in_force_value": "normal",
    "client_oid": "clientOid10",
    "reduce_only": "reduceOnly11",
    "reverse": "reverse12",
    "preset_take_profit_price": "13.5",
    "preset_stop_loss_price": "14.5",
}
LEAST = {
    "symbol": "BTCUSDT_UMCBL",
    "margin_coin": "marginCoin3",
    "size": "4.5",
    "side": "open_long",
    "order_type": "limit",
    "client_oid": "clientOid10",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, optional",
    "margin_coin": "marginCoin: text as str, required",
    "size": "size: decimal as DecimalIn, required",
    "quantity": "quantity: decimal as DecimalIn, optional",
    "price": "price: decimal as DecimalIn, optional",
    "side": "side: text as str, required, one of open_long open_short close_long close_short buy_single sell_single",
    "order_type": "orderType: text as str, required, one of limit market",
    "time_in_force_value": "timeInForceValue: text as str, optional, one of normal post_only fok ioc",
    "client_oid": "clientOid: text as str, optional",
    "reduce_only": "reduceOnly: text as str, optional",
    "reverse": "reverse: text as str, optional",
    "preset_take_profit_price": "presetTakeProfitPrice: decimal as DecimalIn, optional",
    "preset_stop_loss_price": "presetStopLossPrice: decimal as DecimalIn, optional",
}
SAYS = {
    "version": "v1",
    "symbol_format": "v1",
    "access": "trade",
    "effect": "create_order",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": ("v2.mix.order.click_backhand", "v2.mix.order.place_order"),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.mix.order.place_order",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v1.mix.order.detail",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.order.place_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/mix/v1/order/placeOrder",
        body='{"symbol":"BTCUSDT_UMCBL","productType":"productType2","marginCoin":"marginCoin3","size":"4.5","quantity":"5.5","price":"6.5","side":"open_long","orderType":"limit","timeInForceValue":"normal","clientOid":"clientOid10","reduceOnly":"reduceOnly11","reverse":"reverse12","presetTakeProfitPrice":"13.5","presetStopLossPrice":"14.5"}',
        signature="dCGlvxY+m407d2rziekl2bM3yXBEpE+n9pjMTXVKzsA=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.order.place_order(**LEAST)
    exchange.received(
        "POST",
        "/api/mix/v1/order/placeOrder",
        body='{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin3","size":"4.5","side":"open_long","orderType":"limit","clientOid":"clientOid10"}',
        signature="4yvvRmUGOBl2qB+gb7WFVD+j9xUkz7QOfdmBZeD4als=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.mix.order.place_order(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.mix.order.place_order(**EVERYTHING)
    assert answer == client.v1.mix.order.place_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "margin_coin", "size", "side", "order_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.mix.order.place_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT"),
        ("size", "much"),
        ("quantity", "much"),
        ("price", "much"),
        ("preset_take_profit_price", "much"),
        ("preset_stop_loss_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.mix.order.place_order(**EVERYTHING | {name: value})
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
        client.v1.mix.order.place_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


FOUND = {"clientOid": "clientOid10"}


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v1.mix.order.place_order(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/mix/v1/order/placeOrder")
    assert exchange.is_call(asked, "GET", "/api/mix/v1/order/detail")
    assert exchange.asked("clientOid")[1] == "clientOid10"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v1.mix.order.place_order(**EVERYTHING)
    assert [exchange.is_call(request, "POST", "/api/mix/v1/order/placeOrder") for request in exchange.sent].count(
        True
    ) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.mix.order.place_order", 8)
    for _ in range(2):
        client.v1.mix.order.place_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.mix.order.place_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.mix.order.click_backhand"):
        assert client.v1.mix.order.place_order


def test_takes(client, told):
    assert told(client.v1.mix.order.place_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/mix/v1/order/placeOrder")
    assert record.call == "v1.mix.order.place_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.mix.order.place_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.mix.order.place_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.mix.order.place_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.mix.order.place_order(**LEAST)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.mix.order.place_order(**LEAST)
    limited.spend(keeper, "v1.mix.order.place_order", 8)
    for _ in range(2):
        keeper.v1.mix.order.place_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.mix.order.place_order(**LEAST)
    limited.spend(hasty, "v1.mix.order.place_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.mix.order.place_order(**LEAST)
    assert limited.refused() > 0
