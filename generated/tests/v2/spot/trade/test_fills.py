# Made by Specloom from bitget/rest/v2/spot/trade/fills.yaml; change that file, not this one.
"""``client.v2.spot.trade.fills``: GET /api/v2/spot/trade/fills."""

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
    "requestTime": 1695865274510,
    "data": [
        {
            "userId": "**********",
            "symbol": "BTCUSDT",
            "orderId": "12345678910",
            "tradeId": "tradeId4",
            "orderType": "market",
            "side": "buy",
            "priceAvg": "13000",
            "size": "0.0007",
            "amount": "9.1",
            "feeDetail": {
                "deduction": "no",
                "feeCoin": "BTC",
                "totalDeductionFee": "3.5",
                "totalFee": "-0.0000007"
            },
            "tradeScope": "taker",
            "cTime": "1695865232579",
            "uTime": "1695865233027"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "start_time": "1659036670000",
    "end_time": "1659076670000",
    "limit": "20",
    "order_id": "orderId5",
    "id_less_than": "idLessThan6",
}
LEAST = {}
TAKES = {
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 100",
    "order_id": "orderId: text as str, optional",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot"),
    "account_mode": "classic",
    "twin": "v3.trade.fills",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.trade.fills",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "id_less_than",
    "paging.param": "idLessThan",
    "paging.items": "",
    "paging.source": "tradeId",
    "paging.source_of_row": True,
    "paging.row_id": "tradeId",
    "paging.size_param": "limit",
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 7776000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.fills(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/trade/fills?endTime=1659076670000&idLessThan=idLessThan6&limit=20&orderId=orderId5&startTime=1659036670000&symbol=BTCUSDT",
        signature="EMkMLw7XfVL2oh2GqEd153/8ypeGdgoCBzqxKNkExrA=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.fills(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/trade/fills",
        signature="67ok01CpKolMucwMni0yPhxjrqdmcQWQxmm8fUMtizo=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.trade.fills(**EVERYTHING)

    assert answer[0].user_id == "**********"
    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].order_id == "12345678910"
    assert answer[0].trade_id == "tradeId4"
    assert answer[0].order_type == "market"
    assert answer[0].side == "buy"
    assert answer[0].price_avg == Decimal("13000")
    assert answer[0].size == Decimal("0.0007")
    assert answer[0].amount == Decimal("9.1")
    assert answer[0].fee_detail.deduction is False
    assert answer[0].fee_detail.fee_coin == "BTC"
    assert answer[0].fee_detail.total_deduction_fee == Decimal("3.5")
    assert answer[0].fee_detail.total_fee == Decimal("-7E-7")
    assert answer[0].trade_scope == "taker"
    assert answer[0].c_time == 1695865232579
    assert answer[0].u_time == 1695865233027
    assert type(answer) is list
    assert type(answer[0].price_avg) is Decimal
    assert type(answer[0].c_time) is Millis
    assert type(answer[0].u_time) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "tradeScope"): ("taker", "maker"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.trade.fills(**LEAST)


def test_documented_values(told):
    assert told("v2.spot.trade.fills") == [("trade_scope", ("taker", "maker"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.trade.fills(**EVERYTHING)
    assert answer == client.v2.spot.trade.fills(**EVERYTHING)
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
    client.v2.spot.trade.fills(**EVERYTHING | {name: MOMENT})
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
        client.v2.spot.trade.fills(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.trade.fills(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"tradeId": "106"}, {"tradeId": "105"}],
    [{"tradeId": "104"}, {"tradeId": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.spot.trade.fills.items(**LEAST))
    assert [row.trade_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.spot.trade.fills.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.trade.fills(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.trade.fills", 8)
    for _ in range(2):
        client.v2.spot.trade.fills(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.trade.fills(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.trade.fills) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/trade/fills")
    assert record.call == "v2.spot.trade.fills"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.trade.fills(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.trade.fills(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.trade.fills", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.trade.fills(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.trade.fills")
    mock_client.v2.spot.trade.fills(**EVERYTHING)
    assert served.calls() == ["v2.spot.trade.fills", "v2.spot.trade.fills"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.spot.trade.fills.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.trade.fills(**LEAST)
    limited.spend(keeper, "v2.spot.trade.fills", 8)
    for _ in range(2):
        keeper.v2.spot.trade.fills(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.trade.fills(**LEAST)
    limited.spend(hasty, "v2.spot.trade.fills", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.trade.fills(**LEAST)
    assert limited.refused() > 0
