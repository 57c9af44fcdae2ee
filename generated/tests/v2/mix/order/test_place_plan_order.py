# Made by Specloom from bitget/rest/v2/mix/order/place-plan-order.yaml; change that file, not this one.
"""``client.v2.mix.order.place_plan_order``: POST /api/v2/mix/order/place-plan-order."""

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
    "plan_type": "normal_plan",
    "symbol": "BTCUSDT",
    "product_type": "USDT-FUTURES",
    "margin_mode": "isolated",
    "margin_coin": "USDT",
    "size": "0.01",
    "price": "24000",
    "callback_ratio": "8.5",
    "trigger_price": "24100",
    "trigger_type": "mark_price",
    "side": "buy",
    "trade_side": "open",
    "order_type": "limit",
    "client_oid": "121212121212",
    "reduce_only": "NO",
    "stop_surplus_trigger_price": "16.5",
    "stop_surplus_trigger_type": "fill_price",
    "stop_loss_trigger_price": "18.5",
    "stop_loss_trigger_type": "fill_price",
    "stop_surplus_execute_price": "20.5",
    "stop_loss_execute_price": "21.5",
    "stp_mode": "none",
}
LEAST = {
    "plan_type": "normal_plan",
    "symbol": "BTCUSDT",
    "product_type": "USDT-FUTURES",
    "margin_mode": "isolated",
    "margin_coin": "USDT",
    "size": "0.01",
    "price": "24000",
    "trigger_price": "24100",
    "trigger_type": "mark_price",
    "side": "buy",
    "order_type": "limit",
    "client_oid": "121212121212",
}
TAKES = {
    "plan_type": "planType: text as str, required, one of normal_plan track_plan",
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "margin_mode": "marginMode: text as str, required, one of crossed isolated",
    "margin_coin": "marginCoin: text as str, required",
    "size": "size: decimal as DecimalIn, required",
    "price": "price: decimal as DecimalIn, optional, needed if orderType is limit",
    "callback_ratio": "callbackRatio: decimal as DecimalIn, optional",
    "trigger_price": "triggerPrice: decimal as DecimalIn, required",
    "trigger_type": "triggerType: text as str, required, one of fill_price mark_price",
    "side": "side: text as str, required, one of buy sell",
    "trade_side": "tradeSide: text as str, optional, one of open close",
    "order_type": "orderType: text as str, required, one of limit market",
    "client_oid": "clientOid: text as str, optional",
    "reduce_only": "reduceOnly: text as str, optional, one of yes no, else no",
    "stop_surplus_trigger_price": "stopSurplusTriggerPrice: decimal as DecimalIn, optional",
    "stop_surplus_trigger_type": "stopSurplusTriggerType: text as str, optional, one of fill_price mark_price",
    "stop_loss_trigger_price": "stopLossTriggerPrice: decimal as DecimalIn, optional",
    "stop_loss_trigger_type": "stopLossTriggerType: text as str, optional, one of fill_price mark_price",
    "stop_surplus_execute_price": "stopSurplusExecutePrice: decimal as DecimalIn, optional",
    "stop_loss_execute_price": "stopLossExecutePrice: decimal as DecimalIn, optional",
    "stp_mode": "stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, else none",
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
    "rate_limit.pool": "v2.mix.order.place_plan_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v2.mix.order.orders_plan_pending",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.place_plan_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/order/place-plan-order",
        body='{"planType":"normal_plan","symbol":"BTCUSDT","productType":"USDT-FUTURES","marginMode":"isolated","marginCoin":"USDT","size":"0.01","price":"24000","callbackRatio":"8.5","triggerPrice":"24100","triggerType":"mark_price","side":"buy","tradeSide":"open","orderType":"limit","clientOid":"121212121212","reduceOnly":"NO","stopSurplusTriggerPrice":"16.5","stopSurplusTriggerType":"fill_price","stopLossTriggerPrice":"18.5","stopLossTriggerType":"fill_price","stopSurplusExecutePrice":"20.5","stopLossExecutePrice":"21.5","stpMode":"none"}',
        signature="Sc4zZrUW3x+adIodpSweJAJ2MeJUsCt4l0ezJjWpF6o=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.place_plan_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/mix/order/place-plan-order",
        body='{"planType":"normal_plan","symbol":"BTCUSDT","productType":"USDT-FUTURES","marginMode":"isolated","marginCoin":"USDT","size":"0.01","price":"24000","triggerPrice":"24100","triggerType":"mark_price","side":"buy","orderType":"limit","clientOid":"121212121212"}',
        signature="wbMKwIhqNUY/29ckq//iD/MejuJ1M/Rg+KroASQU7Qw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.place_plan_order(**EVERYTHING)

    assert answer.order_id == "121212121212"
    assert answer.client_oid == "BITGET#121212121212"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.place_plan_order(**EVERYTHING)
    assert answer == client.v2.mix.order.place_plan_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    "name",
    [
        "plan_type",
        "symbol",
        "product_type",
        "margin_mode",
        "margin_coin",
        "size",
        "trigger_price",
        "trigger_type",
        "side",
        "order_type",
    ],
)
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.place_plan_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("size", "much"),
        ("price", "much"),
        ("callback_ratio", "much"),
        ("trigger_price", "much"),
        ("stop_surplus_trigger_price", "much"),
        ("stop_loss_trigger_price", "much"),
        ("stop_surplus_execute_price", "much"),
        ("stop_loss_execute_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.place_plan_order(**EVERYTHING | {name: value})
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
        client.v2.mix.order.place_plan_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


FOUND = {
    "entrustedList": [
        {
            "planType": "normal_plan",
            "symbol": "symbol2",
            "size": "3.5",
            "orderId": "orderId4",
            "clientOid": "121212121212",
            "price": "6.5",
            "executePrice": "7.5",
            "callbackRatio": "8.5",
            "triggerPrice": "9.5",
            "triggerType": "fill_price",
            "planStatus": "planStatus11",
            "side": "side12",
            "posSide": "long",
            "marginCoin": "marginCoin14",
            "marginMode": "crossed",
            "enterPointSource": "WEB",
            "tradeSide": "open",
            "posMode": "one_way_mode",
            "orderType": "limit",
            "orderSource": "normal",
            "cTime": "1700000000021",
            "uTime": "1700000000022",
            "stopSurplusExecutePrice": "23.5",
            "stopSurplusTriggerPrice": "24.5",
            "stopSurplusTriggerType": "fill_price",
            "stopLossExecutePrice": "26.5",
            "stopLossTriggerPrice": "27.5",
            "stopLossTriggerType": "fill_price",
        }
    ],
    "endId": "endId2",
}


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v2.mix.order.place_plan_order(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v2/mix/order/place-plan-order")
    assert exchange.is_call(asked, "GET", "/api/v2/mix/order/orders-plan-pending")
    assert exchange.asked("clientOid")[1] == "121212121212"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.mix.order.place_plan_order(**EVERYTHING)
    assert [exchange.is_call(request, "POST", "/api/v2/mix/order/place-plan-order") for request in exchange.sent].count(
        True
    ) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.order.place_plan_order", 8)
    for _ in range(2):
        client.v2.mix.order.place_plan_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.place_plan_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.order.place_plan_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/mix/order/place-plan-order")
    assert record.call == "v2.mix.order.place_plan_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.place_plan_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.place_plan_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.place_plan_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.place_plan_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.order.place_plan_order")
    mock_client.v2.mix.order.place_plan_order(**EVERYTHING)
    assert served.calls() == ["v2.mix.order.place_plan_order", "v2.mix.order.orders_plan_pending"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.order.place_plan_order(**LEAST)
    limited.spend(keeper, "v2.mix.order.place_plan_order", 8)
    for _ in range(2):
        keeper.v2.mix.order.place_plan_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.order.place_plan_order(**LEAST)
    limited.spend(hasty, "v2.mix.order.place_plan_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.order.place_plan_order(**LEAST)
    assert limited.refused() > 0
