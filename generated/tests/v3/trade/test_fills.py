# Made by Specloom from bitget/rest/v3/trade/fills.yaml; change that file, not this one.
"""``client.v3.trade.fills``: GET /api/v3/trade/fills."""

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
    "requestTime": 1750142995229,
    "data": {
        "list": [
            {
                "execId": "131111111111111111",
                "execLinkId": "execLinkId2",
                "orderId": "orderId3",
                "clientOid": "clientOid4",
                "category": "USDT-FUTURES",
                "symbol": "BTCUSDT",
                "orderType": "market",
                "side": "sell",
                "execPrice": "106950.1",
                "execQty": "0.01",
                "execValue": "1069.501",
                "tradeScope": "taker",
                "tradeSide": "open",
                "feeDetail": [
                    {
                        "feeCoin": "USDT",
                        "fee": "0.6417006"
                    }
                ],
                "createdTime": "1750141421721",
                "updatedTime": "1750141421728",
                "execPnl": "-0.002"
            }
        ],
        "cursor": "131111111111111111"
    }
}
"""
EVERYTHING = {
    "order_id": "111111111111111111",
    "category": "SPOT",
    "start_time": "1700000000003",
    "end_time": "1700000000004",
    "limit": "100",
    "cursor": "cursor6",
}
LEAST = {}
TAKES = {
    "order_id": "orderId: text as str, optional",
    "category": "category: text as str, optional, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 100",
    "cursor": "cursor: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "40762"),
    "account_mode": "unified",
    "twin": "v2.spot.trade.fills",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.trade.fills",
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
    "paging.row_id": "execId",
    "paging.size_param": "limit",
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 2592000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.fills(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/trade/fills?category=SPOT&cursor=cursor6&endTime=1700000000004&limit=100&orderId=111111111111111111&startTime=1700000000003",
        signature="bjxtSRVPRw3yqbPHe+GaoAFRKly3FrfmnITUA2KMFGg=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.fills(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/trade/fills",
        signature="AzadO6ZT6VG9F48cC817KqTy15utoob8sEUY4HeS0NY=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.trade.fills(**EVERYTHING)

    assert answer.list[0].exec_id == "131111111111111111"
    assert answer.list[0].exec_link_id == "execLinkId2"
    assert answer.list[0].order_id == "orderId3"
    assert answer.list[0].client_oid == "clientOid4"
    assert answer.list[0].category == "USDT-FUTURES"
    assert answer.list[0].symbol == "BTCUSDT"
    assert answer.list[0].order_type == "market"
    assert answer.list[0].side == "sell"
    assert answer.list[0].exec_price == Decimal("106950.1")
    assert answer.list[0].exec_qty == Decimal("0.01")
    assert answer.list[0].exec_value == Decimal("1069.501")
    assert answer.list[0].trade_scope == "taker"
    assert answer.list[0].trade_side == "open"
    assert answer.list[0].fee_detail[0].fee_coin == "USDT"
    assert answer.list[0].fee_detail[0].fee == Decimal("0.6417006")
    assert answer.list[0].created_time == 1750141421721
    assert answer.list[0].updated_time == 1750141421728
    assert answer.list[0].exec_pnl == Decimal("-0.002")
    assert answer.cursor == "131111111111111111"
    assert type(answer.list[0].created_time) is Millis
    assert type(answer.list[0].updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "list", 0, "category"): ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
    ("data", "list", 0, "orderType"): ("limit", "market"),
    ("data", "list", 0, "side"): ("buy", "sell"),
    ("data", "list", 0, "tradeScope"): ("taker", "maker"),
    ("data", "list", 0, "tradeSide"): ("open", "close"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.trade.fills(**LEAST)


def test_documented_values(told):
    assert told("v3.trade.fills") == [
        ("category", ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("order_type", ("limit", "market")),
        ("side", ("buy", "sell")),
        ("trade_scope", ("taker", "maker")),
        ("trade_side", ("open", "close")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.fills(**EVERYTHING)
    assert answer == client.v3.trade.fills(**EVERYTHING)
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
    client.v3.trade.fills(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.trade.fills(**EVERYTHING | {name: value})
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
        client.v3.trade.fills(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"list": [{"execId": "106"}, {"execId": "105"}], "cursor": "105"},
    {"list": [{"execId": "104"}, {"execId": "103"}], "cursor": "103"},
    {"list": [], "cursor": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.trade.fills.items(**LEAST))
    assert [row.exec_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("cursor") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v3.trade.fills.items(**LEAST | {"start_time": 0, "end_time": 5184000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("2592000000", "5184000000"), ("0", "2592000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.trade.fills(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.trade.fills", 18)
    for _ in range(2):
        client.v3.trade.fills(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.fills(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.trade.fills) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/trade/fills")
    assert record.call == "v3.trade.fills"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.fills(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.fills(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.fills", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.fills(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.trade.fills")
    mock_client.v3.trade.fills(**EVERYTHING)
    assert served.calls() == ["v3.trade.fills", "v3.trade.fills"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.trade.fills.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.trade.fills(**LEAST)
    limited.spend(keeper, "v3.trade.fills", 18)
    for _ in range(2):
        keeper.v3.trade.fills(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.trade.fills(**LEAST)
    limited.spend(hasty, "v3.trade.fills", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.trade.fills(**LEAST)
    assert limited.refused() > 0
