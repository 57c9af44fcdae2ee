# Made by Specloom from bitget/rest/v2/margin/isolated/fills.yaml; change that file, not this one.
"""``client.v2.margin.isolated.fills``: GET /api/v2/margin/isolated/fills."""

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
    "requestTime": 1695623797791,
    "data": {
        "fills": [
            {
                "orderId": "121211212122",
                "tradeId": "tradeId2",
                "orderType": "limit",
                "side": "buy",
                "priceAvg": "1721.5",
                "size": "0.1",
                "amount": "172.15",
                "tradeScope": "taker",
                "feeDetail": {
                    "deduction": "no",
                    "feeCoin": "ETH",
                    "totalDeductionFee": "0",
                    "totalFee": "-0.00010000",
                    "feecoinCode": "feecoinCode5"
                },
                "cTime": "1695621005237",
                "uTime": "1695621006149"
            }
        ],
        "minId": "1",
        "maxId": "maxId3"
    }
}
"""
EVERYTHING = {
    "symbol": "ETHUSDT",
    "start_time": "1695336324000",
    "order_id": "orderId3",
    "id_less_than": "idLessThan4",
    "end_time": "1700000000005",
    "limit": "500",
}
LEAST = {
    "symbol": "ETHUSDT",
    "start_time": "1695336324000",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "start_time": "startTime: ms as TimeIn, required",
    "order_id": "orderId: text as str, optional",
    "id_less_than": "idLessThan: text as str, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 500",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.margin.isolated.fills",
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
    client.v2.margin.isolated.fills(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/isolated/fills?endTime=1700000000005&idLessThan=idLessThan4&limit=500&orderId=orderId3&startTime=1695336324000&symbol=ETHUSDT",
        signature="aMsObkEk4odMVLCHt7JZjVnfV8A+a1WrXJXvrVh9kmw=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.fills(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/margin/isolated/fills?startTime=1695336324000&symbol=ETHUSDT",
        signature="/UDw8nqcE8S0U8mHr3DTv2/aWjMb89H8BXPiyKhWs1k=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.isolated.fills(**EVERYTHING)

    assert answer.fills[0].order_id == "121211212122"
    assert answer.fills[0].trade_id == "tradeId2"
    assert answer.fills[0].order_type == "limit"
    assert answer.fills[0].side == "buy"
    assert answer.fills[0].price_avg == Decimal("1721.5")
    assert answer.fills[0].size == Decimal("0.1")
    assert answer.fills[0].amount == Decimal("172.15")
    assert answer.fills[0].trade_scope == "taker"
    assert answer.fills[0].fee_detail.deduction is False
    assert answer.fills[0].fee_detail.fee_coin == "ETH"
    assert answer.fills[0].fee_detail.total_deduction_fee == Decimal("0")
    assert answer.fills[0].fee_detail.total_fee == Decimal("-0.00010000")
    assert answer.fills[0].fee_detail.feecoin_code == "feecoinCode5"
    assert answer.fills[0].c_time == 1695621005237
    assert answer.fills[0].u_time == 1695621006149
    assert answer.min_id == "1"
    assert answer.max_id == "maxId3"
    assert type(answer.fills[0].fee_detail.total_deduction_fee) is Decimal
    assert type(answer.fills[0].c_time) is Millis
    assert type(answer.fills[0].u_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "fills", 0, "side"): ("buy", "sell"),
    ("data", "fills", 0, "tradeScope"): ("taker", "maker"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.margin.isolated.fills(**LEAST)


def test_documented_values(told):
    assert told("v2.margin.isolated.fills") == [("side", ("buy", "sell")), ("trade_scope", ("taker", "maker"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.isolated.fills(**EVERYTHING)
    assert answer == client.v2.margin.isolated.fills(**EVERYTHING)
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
    client.v2.margin.isolated.fills(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["symbol", "start_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.isolated.fills(**given)
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
        client.v2.margin.isolated.fills(**EVERYTHING | {name: value})
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
        client.v2.margin.isolated.fills(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"fills": [{"tradeId": "106"}, {"tradeId": "105"}], "minId": "105"},
    {"fills": [{"tradeId": "104"}, {"tradeId": "103"}], "minId": "103"},
    {"fills": [], "minId": ""},
]
LISTED = {
    "symbol": "ETHUSDT",
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.margin.isolated.fills.items(**LISTED))
    assert [row.trade_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.margin.isolated.fills.items(**LISTED | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.isolated.fills(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.isolated.fills", 8)
    for _ in range(2):
        client.v2.margin.isolated.fills(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.isolated.fills(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.isolated.fills) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/margin/isolated/fills")
    assert record.call == "v2.margin.isolated.fills"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.isolated.fills(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.isolated.fills(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.isolated.fills", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.isolated.fills(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.isolated.fills")
    mock_client.v2.margin.isolated.fills(**EVERYTHING)
    assert served.calls() == ["v2.margin.isolated.fills", "v2.margin.isolated.fills"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.margin.isolated.fills.items(**LISTED | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.isolated.fills(**LEAST)
    limited.spend(keeper, "v2.margin.isolated.fills", 8)
    for _ in range(2):
        keeper.v2.margin.isolated.fills(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.isolated.fills(**LEAST)
    limited.spend(hasty, "v2.margin.isolated.fills", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.isolated.fills(**LEAST)
    assert limited.refused() > 0
