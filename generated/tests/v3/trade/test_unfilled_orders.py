# Made by Specloom from bitget/rest/v3/trade/unfilled-orders.yaml; change that file, not this one.
"""``client.v3.trade.unfilled_orders``: GET /api/v3/trade/unfilled-orders."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1730186730084,
    "data": {
        "list": [
            {
                "orderId": "111111111111111111",
                "clientOid": "clientOid2",
                "category": "USDT-FUTURES",
                "symbol": "BTCUSDT",
                "orderType": "limit",
                "side": "buy",
                "price": "45000",
                "qty": "0.01",
                "amount": "0",
                "cumExecQty": "10.5",
                "cumExecValue": "11.5",
                "avgPrice": "12.5",
                "timeInForce": "gtc",
                "orderStatus": "live",
                "posSide": "long",
                "holdMode": "hedge_mode",
                "reduceOnly": "NO",
                "feeDetail": [
                    {
                        "feeCoin": "feeCoin1",
                        "fee": "2.5"
                    }
                ],
                "createdTime": "1730186725663",
                "updatedTime": "1730186725691",
                "stpMode": "none"
            }
        ],
        "cursor": "1235058132196622336"
    }
}
"""
EVERYTHING = {
    "category": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "start_time": "1700000000003",
    "end_time": "1700000000004",
    "limit": "100",
    "cursor": "cursor6",
}
LEAST = {}
TAKES = {
    "category": "category: text as str, optional, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 100",
    "cursor": "cursor: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "40762"),
    "account_mode": "unified",
    "twin": "v2.spot.trade.unfilled_orders",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.trade.unfilled_orders",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "cursor",
    "paging.param": "cursor",
    "paging.items": "list",
    "paging.source": "cursor",
    "paging.source_of_row": False,
    "paging.row_id": "orderId",
    "paging.size_param": "limit",
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.unfilled_orders(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/trade/unfilled-orders?category=USDT-FUTURES&cursor=cursor6&endTime=1700000000004&limit=100&startTime=1700000000003&symbol=BTCUSDT",
        signature="iUTUetG5BonV0WzZ4nrwkFyHW08MKrgEAC5e/bYcq38=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.unfilled_orders(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/trade/unfilled-orders",
        signature="+44itJRXZtgn33gN0I+kTmmZoLJwn8jmTMNKOAR8/v4=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.trade.unfilled_orders(**EVERYTHING)

    assert answer.list[0].order_id == "111111111111111111"
    assert answer.list[0].client_oid == "clientOid2"
    assert answer.list[0].category == "USDT-FUTURES"
    assert answer.list[0].symbol == "BTCUSDT"
    assert answer.list[0].order_type == "limit"
    assert answer.list[0].side == "buy"
    assert answer.list[0].price == Decimal("45000")
    assert answer.list[0].qty == Decimal("0.01")
    assert answer.list[0].amount == Decimal("0")
    assert answer.list[0].cum_exec_qty == Decimal("10.5")
    assert answer.list[0].cum_exec_value == Decimal("11.5")
    assert answer.list[0].avg_price == Decimal("12.5")
    assert answer.list[0].time_in_force == "gtc"
    assert answer.list[0].order_status == "live"
    assert answer.list[0].pos_side == "long"
    assert answer.list[0].hold_mode == "hedge_mode"
    assert answer.list[0].reduce_only == "NO"
    assert answer.list[0].fee_detail[0].fee_coin == "feeCoin1"
    assert answer.list[0].fee_detail[0].fee == Decimal("2.5")
    assert answer.list[0].created_time == 1730186725663
    assert answer.list[0].updated_time == 1730186725691
    assert answer.list[0].stp_mode == "none"
    assert answer.cursor == "1235058132196622336"
    assert type(answer.list[0].price) is Decimal
    assert type(answer.list[0].amount) is Decimal
    assert type(answer.list[0].created_time) is Millis
    assert type(answer.list[0].updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "list", 0, "category"): ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
    ("data", "list", 0, "orderType"): ("limit", "market"),
    ("data", "list", 0, "side"): ("buy", "sell"),
    ("data", "list", 0, "timeInForce"): ("gtc", "post_only", "fok", "ioc"),
    ("data", "list", 0, "orderStatus"): ("live", "new", "partially_filled"),
    ("data", "list", 0, "posSide"): ("long", "short"),
    ("data", "list", 0, "holdMode"): ("one_way_mode", "hedge_mode"),
    ("data", "list", 0, "reduceOnly"): ("YES", "NO"),
    ("data", "list", 0, "stpMode"): ("none", "cancel_taker", "cancel_maker", "cancel_both"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.trade.unfilled_orders(**LEAST)


def test_documented_values(told):
    assert told("v3.trade.unfilled_orders") == [
        ("category", ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("hold_mode", ("one_way_mode", "hedge_mode")),
        ("order_status", ("live", "new", "partially_filled")),
        ("order_type", ("limit", "market")),
        ("pos_side", ("long", "short")),
        ("reduce_only", ("YES", "NO")),
        ("side", ("buy", "sell")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
        ("time_in_force", ("gtc", "post_only", "fok", "ioc")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.unfilled_orders(**EVERYTHING)
    assert answer == client.v3.trade.unfilled_orders(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("start_time", "startTime", "1700000000000"),
        ("end_time", "endTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v3.trade.unfilled_orders(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.trade.unfilled_orders(**EVERYTHING | {name: value})
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
        client.v3.trade.unfilled_orders(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"list": [{"orderId": "106"}, {"orderId": "105"}], "cursor": "105"},
    {"list": [{"orderId": "104"}, {"orderId": "103"}], "cursor": "103"},
    {"list": [], "cursor": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.trade.unfilled_orders.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("cursor") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.trade.unfilled_orders(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.trade.unfilled_orders", 18)
    for _ in range(2):
        client.v3.trade.unfilled_orders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.unfilled_orders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.trade.unfilled_orders) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/trade/unfilled-orders")
    assert record.call == "v3.trade.unfilled_orders"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.unfilled_orders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.unfilled_orders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.unfilled_orders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.unfilled_orders(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.trade.unfilled_orders")
    mock_client.v3.trade.unfilled_orders(**EVERYTHING)
    assert served.calls() == ["v3.trade.unfilled_orders", "v3.trade.unfilled_orders"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.trade.unfilled_orders.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.trade.unfilled_orders(**LEAST)
    limited.spend(keeper, "v3.trade.unfilled_orders", 18)
    for _ in range(2):
        keeper.v3.trade.unfilled_orders(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.trade.unfilled_orders(**LEAST)
    limited.spend(hasty, "v3.trade.unfilled_orders", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.trade.unfilled_orders(**LEAST)
    assert limited.refused() > 0
