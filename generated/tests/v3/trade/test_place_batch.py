# Made by Specloom from bitget/rest/v3/trade/place-batch.yaml; change that file, not this one.
"""``client.v3.trade.place_batch``: POST /api/v3/trade/place-batch."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": [
        {
            "clientOid": "clientOid9",
            "orderId": "orderId2",
            "code": "00000",
            "msg": "msg4"
        }
    ]
}
"""
EVERYTHING = {
    "orders": [
        {
            "category": "SPOT",
            "symbol": "BGBUSDT",
            "qty": "123",
            "price": "1.11",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "pos_side": "long",
            "client_oid": "clientOid9",
            "stp_mode": "none",
        }
    ],
}
LEAST = {
    "orders": [
        {
            "category": "SPOT",
            "symbol": "BGBUSDT",
            "qty": "123",
            "price": "1.11",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "client_oid": "clientOid9",
        }
    ],
}
TAKES = {
    "orders": "orders: the list",
    "orders.category": "category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "orders.symbol": "symbol: text as str | Symbol, required, symbol",
    "orders.qty": "qty: decimal as DecimalIn, required",
    "orders.price": "price: decimal as DecimalIn, optional, needed if orderType is limit",
    "orders.side": "side: text as str, required, one of buy sell",
    "orders.order_type": "orderType: text as str, required, one of limit market",
    "orders.time_in_force": "timeInForce: text as str, optional, one of gtc post_only fok ioc, else gtc, needed if orderType is limit",
    "orders.pos_side": "posSide: text as str, optional, one of long short",
    "orders.client_oid": "clientOid: text as str, optional",
    "orders.stp_mode": "stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, else none",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "trade",
    "effect": "create_order",
    "errors": ("common", "uta", "40762"),
    "account_mode": "unified",
    "twin": "v2.spot.trade.batch_orders",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.trade.place_batch",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v3.trade.order_info",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
    "paging": None,
    "batch.style": "coded",
    "batch.input": "",
    "batch.keys": ("orderId", "clientOid"),
    "batch.success": None,
    "batch.failure": None,
    "batch.refused": {},
    "batch.max_items": 20,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.place_batch(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/trade/place-batch",
        body='[{"category":"SPOT","symbol":"BGBUSDT","qty":"123","price":"1.11","side":"buy","orderType":"limit","timeInForce":"gtc","posSide":"long","clientOid":"clientOid9","stpMode":"none"}]',
        signature="GbtTPYbpXlG9/7hyiKY4tO0bRT6IPSZNIhqc+o+EBF0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.place_batch(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/trade/place-batch",
        body='[{"category":"SPOT","symbol":"BGBUSDT","qty":"123","price":"1.11","side":"buy","orderType":"limit","timeInForce":"gtc","clientOid":"clientOid9"}]',
        signature="vQ+HS564/69MPx5EhZAVXYUxs2Rf+Y+gsQeZsZZ/wxQ=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = [item.result for item in client.v3.trade.place_batch(**EVERYTHING)]

    assert answer[0].client_oid == "clientOid9"
    assert answer[0].order_id == "orderId2"
    assert answer[0].code == "00000"
    assert answer[0].msg == "msg4"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.place_batch(**EVERYTHING)
    assert list(answer) == list(client.v3.trade.place_batch(**EVERYTHING))
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["orders"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.trade.place_batch(**given)
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
        client.v3.trade.place_batch(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


TWO = {
    "orders": [
        {
            "category": "SPOT",
            "symbol": "BGBUSDT",
            "qty": "123",
            "price": "1.11",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "client_oid": "one",
        },
        {
            "category": "SPOT",
            "symbol": "BGBUSDT",
            "qty": "123",
            "price": "1.11",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "client_oid": "two",
        },
    ],
}


def test_batch_of_which_half_is_taken(client, exchange):
    exchange.answers_data(
        [{"clientOid": "two", "code": "00000"}, {"clientOid": "one", "code": "00001", "msg": "refused"}]
    )
    results = client.v3.trade.place_batch(**LEAST | TWO)
    first, second = results
    assert (first.ok, first.code, first.message) == (False, "00001", "refused")
    assert isinstance(first.error, errors.BadTimeRange)
    assert (second.ok, second.result.client_oid) == (True, "two")
    assert not results.unmatched


def test_batch_of_which_nothing_is_taken(client, exchange):
    exchange.answers_data(
        [
            {"clientOid": "two", "code": "00001", "msg": "refused"},
            {"clientOid": "one", "code": "00001", "msg": "refused"},
        ]
    )
    results = client.v3.trade.place_batch(**LEAST | TWO)
    assert results.all_failed
    assert len(results) == 2
    with pytest.raises(ExceptionGroup):
        results.raise_for_failures()


def test_batch_of_which_half_is_not_spoken_of(patient, exchange):
    exchange.answers(exchange.data([{"clientOid": "two", "code": "00000"}]), exchange.data(None))
    first, second = patient.v3.trade.place_batch(**LEAST | TWO)
    assert first.missing
    assert second.ok


FOUND = {
    "orderId": "orderId1",
    "clientOid": "clientOid9",
    "category": "SPOT",
    "symbol": "symbol4",
    "orderType": "limit",
    "side": "buy",
    "price": "7.5",
    "qty": "8.5",
    "amount": "9.5",
    "cumExecQty": "10.5",
    "cumExecValue": "11.5",
    "avgPrice": "12.5",
    "timeInForce": "gtc",
    "orderStatus": "live",
    "posSide": "long",
    "holdMode": "one_way_mode",
    "tradeSide": "open",
    "reduceOnly": "YES",
    "feeDetail": [{"feeCoin": "feeCoin1", "fee": "2.5"}],
    "cancelReason": "normal_cancel",
    "execType": "normal",
    "createdTime": "1700000000022",
    "updatedTime": "1700000000023",
    "stpMode": "none",
}


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v3.trade.place_batch(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v3/trade/place-batch")
    assert exchange.is_call(asked, "GET", "/api/v3/trade/order-info")
    assert exchange.asked("clientOid")[1] == "clientOid9"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.trade.place_batch(**EVERYTHING)
    assert [exchange.is_call(request, "POST", "/api/v3/trade/place-batch") for request in exchange.sent].count(
        True
    ) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.trade.place_batch", 3)
    for _ in range(2):
        client.v3.trade.place_batch(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.place_batch(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.trade.place_batch) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/trade/place-batch")
    assert record.call == "v3.trade.place_batch"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.place_batch(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.place_batch(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.place_batch", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.place_batch(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.trade.place_batch")
    mock_client.v3.trade.place_batch(**EVERYTHING)
    assert served.calls() == ["v3.trade.place_batch", "v3.trade.order_info"]


@pytest.mark.mock
def test_mock_takes_half_of_a_batch(trading_client):
    orders = [
        {
            "category": "SPOT",
            "symbol": "BGBUSDT",
            "qty": "123",
            "price": "1.11",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "client_oid": "one",
        },
        {
            "category": "SPOT",
            "symbol": "BGBUSDT",
            "qty": "0",
            "price": "0",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "client_oid": "two",
        },
    ]
    first, second = trading_client.v3.trade.place_batch(**LEAST | {"orders": orders})
    assert first.ok
    assert (second.ok, isinstance(second.error, errors.ExchangeError)) == (False, True)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.trade.place_batch(**LEAST)
    limited.spend(keeper, "v3.trade.place_batch", 3)
    for _ in range(2):
        keeper.v3.trade.place_batch(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.trade.place_batch(**LEAST)
    limited.spend(hasty, "v3.trade.place_batch", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.trade.place_batch(**LEAST)
    assert limited.refused() > 0
