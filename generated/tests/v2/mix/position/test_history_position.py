# Made by Specloom from bitget/rest/v2/mix/position/history-position.yaml; change that file, not this one.
"""``client.v2.mix.position.history_position``: GET /api/v2/mix/position/history-position."""

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
    "requestTime": 1312312312321,
    "data": {
        "list": [
            {
                "positionId": "xxxxxxxxxxx",
                "marginCoin": "USDT",
                "symbol": "BTCUSDT",
                "holdSide": "long",
                "openAvgPrice": "32000",
                "closeAvgPrice": "32500",
                "marginMode": "isolated",
                "openTotalPos": "0.01",
                "closeTotalPos": "9.5",
                "pnl": "14.1",
                "netProfit": "12.1",
                "totalFunding": "0.1",
                "openFee": "13.5",
                "closeFee": "14.5",
                "posMode": "one_way_mode",
                "ctime": "1988824171000",
                "utime": "1700000000017"
            }
        ],
        "endId": "23423432423423234"
    }
}
"""
EVERYTHING = {
    "product_type": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "id_less_than": "idLessThan3",
    "start_time": "1700000000004",
    "end_time": "1700000000005",
    "limit": "100",
}
LEAST = {}
TAKES = {
    "product_type": "productType: text as str, optional, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES, else USDT-FUTURES",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "id_less_than": "idLessThan: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 20, most 100",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": "v3.position.history_position",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.position.history_position",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "list",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": "positionId",
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
    client.v2.mix.position.history_position(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/position/history-position?endTime=1700000000005&idLessThan=idLessThan3&limit=100&productType=USDT-FUTURES&startTime=1700000000004&symbol=BTCUSDT",
        signature="vB3mAxGZauq3G6MrkxXuMMJVsriuw+EJdZ19/Thj5SU=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.position.history_position(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/position/history-position",
        signature="+I1GQCaHhWGpmxWaSiAWxv0l/XQzPeVGs8YZuu9s1fo=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.position.history_position(**EVERYTHING)

    assert answer.list[0].position_id == "xxxxxxxxxxx"
    assert answer.list[0].margin_coin == "USDT"
    assert answer.list[0].symbol == "BTCUSDT"
    assert answer.list[0].hold_side == "long"
    assert answer.list[0].open_avg_price == Decimal("32000")
    assert answer.list[0].close_avg_price == Decimal("32500")
    assert answer.list[0].margin_mode == "isolated"
    assert answer.list[0].open_total_pos == Decimal("0.01")
    assert answer.list[0].close_total_pos == Decimal("9.5")
    assert answer.list[0].pnl == Decimal("14.1")
    assert answer.list[0].net_profit == Decimal("12.1")
    assert answer.list[0].total_funding == Decimal("0.1")
    assert answer.list[0].open_fee == Decimal("13.5")
    assert answer.list[0].close_fee == Decimal("14.5")
    assert answer.list[0].pos_mode == "one_way_mode"
    assert answer.list[0].ctime == 1988824171000
    assert answer.list[0].utime == 1700000000017
    assert answer.end_id == "23423432423423234"
    assert type(answer.list[0].open_avg_price) is Decimal
    assert type(answer.list[0].close_avg_price) is Decimal
    assert type(answer.list[0].ctime) is Millis
    assert type(answer.list[0].utime) is Millis
    assert not client.drift


VALUES = {
    ("data", "list", 0, "holdSide"): ("long", "short"),
    ("data", "list", 0, "marginMode"): ("crossed", "isolated"),
    ("data", "list", 0, "posMode"): ("one_way_mode", "hedge_mode"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.mix.position.history_position(**LEAST)


def test_documented_values(told):
    assert told("v2.mix.position.history_position") == [
        ("hold_side", ("long", "short")),
        ("margin_mode", ("crossed", "isolated")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.position.history_position(**EVERYTHING)
    assert answer == client.v2.mix.position.history_position(**EVERYTHING)
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
    client.v2.mix.position.history_position(**EVERYTHING | {name: MOMENT})
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
        client.v2.mix.position.history_position(**EVERYTHING | {name: value})
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
        client.v2.mix.position.history_position(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"list": [{"positionId": "106"}, {"positionId": "105"}], "endId": "105"},
    {"list": [{"positionId": "104"}, {"positionId": "103"}], "endId": "103"},
    {"list": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.mix.position.history_position.items(**LEAST))
    assert [row.position_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.mix.position.history_position.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.position.history_position(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.position.history_position", 18)
    for _ in range(2):
        client.v2.mix.position.history_position(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.position.history_position(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.position.history_position) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/position/history-position")
    assert record.call == "v2.mix.position.history_position"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.position.history_position(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.position.history_position(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.position.history_position", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.position.history_position(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.position.history_position")
    mock_client.v2.mix.position.history_position(**EVERYTHING)
    assert served.calls() == ["v2.mix.position.history_position", "v2.mix.position.history_position"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.mix.position.history_position.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.position.history_position(**LEAST)
    limited.spend(keeper, "v2.mix.position.history_position", 18)
    for _ in range(2):
        keeper.v2.mix.position.history_position(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.position.history_position(**LEAST)
    limited.spend(hasty, "v2.mix.position.history_position", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.position.history_position(**LEAST)
    assert limited.refused() > 0
