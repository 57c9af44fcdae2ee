# Made by Specloom from bitget/rest/v2/mix/order/place-order.yaml; change that file, not this one.
"""``client.v2.mix.order.place_order``: POST /api/v2/mix/order/place-order."""

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
    "symbol": "ETHUSDT",
    "product_type": "USDT-FUTURES",
    "margin_mode": "isolated",
    "margin_coin": "USDT",
    "size": "0.1",
    "price": "2000",
    "side": "sell",
    "trade_side": "open",
    "order_type": "limit",
    "force": "gtc",
    "client_oid": "121211212122",
    "reduce_only": "NO",
    "preset_stop_surplus_price": "13.5",
    "preset_stop_loss_price": "14.5",
    "preset_stop_surplus_execute_price": "15.5",
    "preset_stop_loss_execute_price": "16.5",
    "stp_mode": "none",
}
LEAST = {
    "symbol": "ETHUSDT",
    "product_type": "USDT-FUTURES",
    "margin_mode": "isolated",
    "margin_coin": "USDT",
    "size": "0.1",
    "price": "2000",
    "side": "sell",
    "order_type": "limit",
    "force": "gtc",
    "client_oid": "121211212122",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "margin_mode": "marginMode: text as str, required, one of crossed isolated",
    "margin_coin": "marginCoin: text as str, required",
    "size": "size: decimal as DecimalIn, required",
    "price": "price: decimal as DecimalIn, optional, needed if orderType is limit",
    "side": "side: text as str, required, one of buy sell",
    "trade_side": "tradeSide: text as str, optional, one of open close",
    "order_type": "orderType: text as str, required, one of limit market",
    "force": "force: text as str, optional, one of gtc post_only fok ioc, else gtc, needed if orderType is limit",
    "client_oid": "clientOid: text as str, optional",
    "reduce_only": "reduceOnly: text as str, optional, one of YES NO, else NO",
    "preset_stop_surplus_price": "presetStopSurplusPrice: decimal as DecimalIn, optional",
    "preset_stop_loss_price": "presetStopLossPrice: decimal as DecimalIn, optional",
    "preset_stop_surplus_execute_price": "presetStopSurplusExecutePrice: decimal as DecimalIn, optional",
    "preset_stop_loss_execute_price": "presetStopLossExecutePrice: decimal as DecimalIn, optional",
    "stp_mode": "stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, else none",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "create_order",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": "v3.trade.place_order",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.order.place_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader.requests": 1,
    "rate_limit.copy_trader.seconds": 1,
    "rate_limit.copy_trader.scope": "uid",
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v2.mix.order.detail",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": 7200,
    "idempotency.other_keys": (),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.place_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/order/place-order",
        body='{"symbol":"ETHUSDT","productType":"USDT-FUTURES","marginMode":"isolated","marginCoin":"USDT","size":"0.1","price":"2000","side":"sell","tradeSide":"open","orderType":"limit","force":"gtc","clientOid":"121211212122","reduceOnly":"NO","presetStopSurplusPrice":"13.5","presetStopLossPrice":"14.5","presetStopSurplusExecutePrice":"15.5","presetStopLossExecutePrice":"16.5","stpMode":"none"}',
        signature="TUk5AL7/qKEz4jW3IH6l3CmPvMiR9/LOQmdYEVIGo5o=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.place_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/mix/order/place-order",
        body='{"symbol":"ETHUSDT","productType":"USDT-FUTURES","marginMode":"isolated","marginCoin":"USDT","size":"0.1","price":"2000","side":"sell","orderType":"limit","force":"gtc","clientOid":"121211212122"}',
        signature="ZDEb3Qgb/wXbdbmYCy8C2nB2oC9VymFiz1KmkhkFYL0=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.place_order(**EVERYTHING)

    assert answer.client_oid == "121211212122"
    assert answer.order_id == "orderId2"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.place_order(**EVERYTHING)
    assert answer == client.v2.mix.order.place_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type", "margin_mode", "margin_coin", "size", "side", "order_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.place_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("size", "much"),
        ("price", "much"),
        ("preset_stop_surplus_price", "much"),
        ("preset_stop_loss_price", "much"),
        ("preset_stop_surplus_execute_price", "much"),
        ("preset_stop_loss_execute_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.place_order(**EVERYTHING | {name: value})
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
        client.v2.mix.order.place_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


FOUND = {
    "symbol": "symbol1",
    "size": "2.5",
    "orderId": "orderId3",
    "clientOid": "121211212122",
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
    patient.v2.mix.order.place_order(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v2/mix/order/place-order")
    assert exchange.is_call(asked, "GET", "/api/v2/mix/order/detail")
    assert exchange.asked("clientOid")[1] == "121211212122"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.mix.order.place_order(**EVERYTHING)
    assert [exchange.is_call(request, "POST", "/api/v2/mix/order/place-order") for request in exchange.sent].count(
        True
    ) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.order.place_order", 8)
    for _ in range(2):
        client.v2.mix.order.place_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.place_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_keeps_the_limit_of_copy_traders(copy_trader, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        copy_trader.v2.mix.order.place_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        copy_trader.v2.mix.order.place_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.mix.order.place_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/mix/order/place-order")
    assert record.call == "v2.mix.order.place_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.place_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.place_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.place_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.place_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.order.place_order")
    mock_client.v2.mix.order.place_order(**EVERYTHING)
    assert served.calls() == ["v2.mix.order.place_order", "v2.mix.order.detail"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.order.place_order(**LEAST)
    limited.spend(keeper, "v2.mix.order.place_order", 8)
    for _ in range(2):
        keeper.v2.mix.order.place_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.order.place_order(**LEAST)
    limited.spend(hasty, "v2.mix.order.place_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.order.place_order(**LEAST)
    assert limited.refused() > 0
