# Made by Specloom from bitget/rest/v2/mix/order/click-backhand.yaml; change that file, not this one.
"""``client.v2.mix.order.click_backhand``: POST /api/v2/mix/order/click-backhand."""

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
        "orderId": "1"
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "margin_coin": "marginCoin2",
    "product_type": "USDT-FUTURES",
    "size": "4.5",
    "client_oid": "clientOid5",
    "side": "buy",
    "trade_side": "tradeSide7",
}
LEAST = {
    "symbol": "BTCUSDT",
    "margin_coin": "marginCoin2",
    "product_type": "USDT-FUTURES",
    "client_oid": "clientOid5",
    "side": "buy",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "margin_coin": "marginCoin: text as str, required",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "size": "size: decimal as DecimalIn, optional",
    "client_oid": "clientOid: text as str, optional",
    "side": "side: text as str, required, one of buy sell",
    "trade_side": "tradeSide: text as str, optional",
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
    "rate_limit.pool": "v2.mix.order.click_backhand",
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
    client.v2.mix.order.click_backhand(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/order/click-backhand",
        body='{"symbol":"BTCUSDT","marginCoin":"marginCoin2","productType":"USDT-FUTURES","size":"4.5","clientOid":"clientOid5","side":"buy","tradeSide":"tradeSide7"}',
        signature="VMIJCzhL7zGHH/NCr4AodXW74aroTU5xVAmUQHzYckg=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.click_backhand(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/mix/order/click-backhand",
        body='{"symbol":"BTCUSDT","marginCoin":"marginCoin2","productType":"USDT-FUTURES","clientOid":"clientOid5","side":"buy"}',
        signature="p9ai2VxriSIzCGxbD/ndEaTwjeI4IPELE2oXqFAP3z8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.click_backhand(**EVERYTHING)

    assert answer.client_oid == "121211212122"
    assert answer.order_id == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.click_backhand(**EVERYTHING)
    assert answer == client.v2.mix.order.click_backhand(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "margin_coin", "product_type", "side"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.click_backhand(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("size", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.click_backhand(**EVERYTHING | {name: value})
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
        client.v2.mix.order.click_backhand(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


FOUND = {
    "symbol": "symbol1",
    "size": "2.5",
    "orderId": "orderId3",
    "clientOid": "clientOid5",
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
    patient.v2.mix.order.click_backhand(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v2/mix/order/click-backhand")
    assert exchange.is_call(asked, "GET", "/api/v2/mix/order/detail")
    assert exchange.asked("clientOid")[1] == "clientOid5"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.mix.order.click_backhand(**EVERYTHING)
    assert [exchange.is_call(request, "POST", "/api/v2/mix/order/click-backhand") for request in exchange.sent].count(
        True
    ) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.order.click_backhand", 8)
    for _ in range(2):
        client.v2.mix.order.click_backhand(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.click_backhand(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_keeps_the_limit_of_copy_traders(copy_trader, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        copy_trader.v2.mix.order.click_backhand(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        copy_trader.v2.mix.order.click_backhand(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.mix.order.click_backhand) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/mix/order/click-backhand")
    assert record.call == "v2.mix.order.click_backhand"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.click_backhand(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.click_backhand(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.click_backhand", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.click_backhand(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.order.click_backhand")
    mock_client.v2.mix.order.click_backhand(**EVERYTHING)
    assert served.calls() == ["v2.mix.order.click_backhand", "v2.mix.order.detail"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.order.click_backhand(**LEAST)
    limited.spend(keeper, "v2.mix.order.click_backhand", 8)
    for _ in range(2):
        keeper.v2.mix.order.click_backhand(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.order.click_backhand(**LEAST)
    limited.spend(hasty, "v2.mix.order.click_backhand", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.order.click_backhand(**LEAST)
    assert limited.refused() > 0
