# Made by Specloom from bitget/rest/v2/margin/crossed/fills.yaml; change that file, not this one.
"""``client.v2.margin.crossed.fills``: GET /api/v2/margin/crossed/fills."""

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
    "requestTime": 1695636829522,
    "data": {
        "fills": [
            {
                "orderId": "121211212122",
                "tradeId": "tradeId2",
                "orderType": "limit",
                "side": "buy",
                "priceAvg": "32111",
                "size": "0.01",
                "amount": "1000",
                "tradeScope": "taker",
                "cTime": "1695629859821",
                "uTime": "1695629890839",
                "feeDetail": {
                    "deduction": "yes",
                    "feeCoin": "BGB",
                    "totalDeductionFee": "-0.017118519726",
                    "totalFee": "4.5",
                    "feecoinCode": "feecoinCode5"
                },
                "symbol": "symbol12"
            }
        ],
        "maxId": "121211212122",
        "minId": "minId3"
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "start_time": "1693205171000",
    "end_time": "1694155571000",
    "limit": "20",
    "order_id": "orderId5",
    "id_less_than": "idLessThan6",
}
LEAST = {
    "symbol": "BTCUSDT",
    "start_time": "1693205171000",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 500",
    "order_id": "orderId: text as str, optional",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": "v3.trade.fills",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.margin.crossed.fills",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "min_max_id",
    "paging.param": "idLessThan",
    "paging.items": "fills",
    "paging.source": "minId",
    "paging.source_of_row": False,
    "paging.row_id": "tradeId",
    "paging.size_param": "limit",
    "paging.size_max": 500,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 7776000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.crossed.fills(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/crossed/fills?endTime=1694155571000&idLessThan=idLessThan6&limit=20&orderId=orderId5&startTime=1693205171000&symbol=BTCUSDT",
        signature="3oLGl1ksiOKIvDTEvj+A6+OZXYUXdkcLzUE1Q0n65P0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.crossed.fills(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/margin/crossed/fills?startTime=1693205171000&symbol=BTCUSDT",
        signature="EQy6s0WCfR6cimEIZNoq8JZrQA6ilulaeaEfGhw7V/g=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.crossed.fills(**EVERYTHING)

    assert answer.fills[0].order_id == "121211212122"
    assert answer.fills[0].trade_id == "tradeId2"
    assert answer.fills[0].order_type == "limit"
    assert answer.fills[0].side == "buy"
    assert answer.fills[0].price_avg == Decimal("32111")
    assert answer.fills[0].size == Decimal("0.01")
    assert answer.fills[0].amount == Decimal("1000")
    assert answer.fills[0].trade_scope == "taker"
    assert answer.fills[0].c_time == 1695629859821
    assert answer.fills[0].u_time == 1695629890839
    assert answer.fills[0].fee_detail.deduction is True
    assert answer.fills[0].fee_detail.fee_coin == "BGB"
    assert answer.fills[0].fee_detail.total_deduction_fee == Decimal("-0.017118519726")
    assert answer.fills[0].fee_detail.total_fee == Decimal("4.5")
    assert answer.fills[0].fee_detail.feecoin_code == "feecoinCode5"
    assert answer.fills[0].symbol == "symbol12"
    assert answer.max_id == "121211212122"
    assert answer.min_id == "minId3"
    assert type(answer.fills[0].price_avg) is Decimal
    assert type(answer.fills[0].amount) is Decimal
    assert type(answer.fills[0].c_time) is Millis
    assert type(answer.fills[0].u_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "fills", 0, "orderType"): ("limit", "market"),
    ("data", "fills", 0, "side"): (
        "sell",
        "buy",
        "liquidation_buy",
        "liquidation_sell",
        "system_repay_buy",
        "system_repay_sell",
    ),
    ("data", "fills", 0, "tradeScope"): ("taker", "maker"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.margin.crossed.fills(**LEAST)


def test_documented_values(told):
    assert told("v2.margin.crossed.fills") == [
        ("order_type", ("limit", "market")),
        ("side", ("sell", "buy", "liquidation_buy", "liquidation_sell", "system_repay_buy", "system_repay_sell")),
        ("trade_scope", ("taker", "maker")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.crossed.fills(**EVERYTHING)
    assert answer == client.v2.margin.crossed.fills(**EVERYTHING)
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
    client.v2.margin.crossed.fills(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["symbol", "start_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.crossed.fills(**given)
    assert not exchange.sent


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
        client.v2.margin.crossed.fills(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("50001", errors.BadCoin, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.margin.crossed.fills(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"fills": [{"tradeId": "106"}, {"tradeId": "105"}], "minId": "105"},
    {"fills": [{"tradeId": "104"}, {"tradeId": "103"}], "minId": "103"},
    {"fills": [], "minId": ""},
]
LISTED = {
    "symbol": "BTCUSDT",
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.margin.crossed.fills.items(**LISTED))
    assert [row.trade_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.margin.crossed.fills.items(**LISTED | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.crossed.fills(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.crossed.fills", 8)
    for _ in range(2):
        client.v2.margin.crossed.fills(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.crossed.fills(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.crossed.fills) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/margin/crossed/fills")
    assert record.call == "v2.margin.crossed.fills"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.crossed.fills(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.crossed.fills(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.crossed.fills", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.crossed.fills(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.crossed.fills")
    mock_client.v2.margin.crossed.fills(**EVERYTHING)
    assert served.calls() == ["v2.margin.crossed.fills", "v2.margin.crossed.fills"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.margin.crossed.fills.items(**LISTED | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.crossed.fills(**LEAST)
    limited.spend(keeper, "v2.margin.crossed.fills", 8)
    for _ in range(2):
        keeper.v2.margin.crossed.fills(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.crossed.fills(**LEAST)
    limited.spend(hasty, "v2.margin.crossed.fills", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.crossed.fills(**LEAST)
    assert limited.refused() > 0
