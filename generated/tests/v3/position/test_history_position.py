# Made by Specloom from bitget/rest/v3/position/history-position.yaml; change that file, not this one.
"""``client.v3.position.history_position``: GET /api/v3/position/history-position."""

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
    "requestTime": 1730186957802,
    "data": {
        "list": [
            {
                "positionId": "1111111111111111111",
                "category": "USDT-FUTURES",
                "symbol": "EOSUSDT",
                "marginCoin": "USDT",
                "holdMode": "one_way_mode",
                "posSide": "long",
                "marginMode": "crossed",
                "openPriceAvg": "1960.001",
                "closePriceAvg": "1959.999",
                "openTotalPos": "58",
                "closeTotalPos": "11.5",
                "cumRealisedPnl": "-0.116",
                "netProfit": "-45.588",
                "totalFunding": "0",
                "openFeeTotal": "-22.7360116",
                "closeFeeTotal": "-22.7359884",
                "createdTime": "1729928018076",
                "updatedTime": "1729929656321"
            }
        ],
        "cursor": "1111111111111111111"
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
LEAST = {
    "category": "USDT-FUTURES",
}
TAKES = {
    "category": "category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
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
    "errors": ("common", "uta"),
    "account_mode": "unified",
    "twin": "v2.mix.position.history_position",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.position.history_position",
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
    "paging.row_id": "positionId",
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
    client.v3.position.history_position(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/position/history-position?category=USDT-FUTURES&cursor=cursor6&endTime=1700000000004&limit=100&startTime=1700000000003&symbol=BTCUSDT",
        signature="s2VT1vwLwpsLwPx840XPzh+17wej/ztMlgBdk/R94S8=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.position.history_position(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/position/history-position?category=USDT-FUTURES",
        signature="FxKZpU1aRYPKZfSP7feZmJWwT4VADr/c0P2rIqvhUAc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.position.history_position(**EVERYTHING)

    assert answer.list[0].position_id == "1111111111111111111"
    assert answer.list[0].category == "USDT-FUTURES"
    assert answer.list[0].symbol == "EOSUSDT"
    assert answer.list[0].margin_coin == "USDT"
    assert answer.list[0].hold_mode == "one_way_mode"
    assert answer.list[0].pos_side == "long"
    assert answer.list[0].margin_mode == "crossed"
    assert answer.list[0].open_price_avg == Decimal("1960.001")
    assert answer.list[0].close_price_avg == Decimal("1959.999")
    assert answer.list[0].open_total_pos == Decimal("58")
    assert answer.list[0].close_total_pos == Decimal("11.5")
    assert answer.list[0].cum_realised_pnl == Decimal("-0.116")
    assert answer.list[0].net_profit == Decimal("-45.588")
    assert answer.list[0].total_funding == Decimal("0")
    assert answer.list[0].open_fee_total == Decimal("-22.7360116")
    assert answer.list[0].close_fee_total == Decimal("-22.7359884")
    assert answer.list[0].created_time == 1729928018076
    assert answer.list[0].updated_time == 1729929656321
    assert answer.cursor == "1111111111111111111"
    assert type(answer.list[0].open_total_pos) is Decimal
    assert type(answer.list[0].total_funding) is Decimal
    assert type(answer.list[0].created_time) is Millis
    assert type(answer.list[0].updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "list", 0, "category"): ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
    ("data", "list", 0, "holdMode"): ("one_way_mode", "hedge_mode"),
    ("data", "list", 0, "posSide"): ("long", "short"),
    ("data", "list", 0, "marginMode"): ("crossed", "isolated"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.position.history_position(**LEAST)


def test_documented_values(told):
    assert told("v3.position.history_position") == [
        ("category", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("hold_mode", ("one_way_mode", "hedge_mode")),
        ("margin_mode", ("crossed", "isolated")),
        ("pos_side", ("long", "short")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.position.history_position(**EVERYTHING)
    assert answer == client.v3.position.history_position(**EVERYTHING)
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
    client.v3.position.history_position(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["category"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.position.history_position(**given)
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
        client.v3.position.history_position(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.position.history_position(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"list": [{"positionId": "106"}, {"positionId": "105"}], "cursor": "105"},
    {"list": [{"positionId": "104"}, {"positionId": "103"}], "cursor": "103"},
    {"list": [], "cursor": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.position.history_position.items(**LEAST))
    assert [row.position_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("cursor") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v3.position.history_position.items(**LEAST | {"start_time": 0, "end_time": 5184000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("2592000000", "5184000000"), ("0", "2592000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.position.history_position(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.position.history_position", 18)
    for _ in range(2):
        client.v3.position.history_position(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.position.history_position(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.position.history_position) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/position/history-position")
    assert record.call == "v3.position.history_position"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.position.history_position(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.position.history_position(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.position.history_position", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.position.history_position(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.position.history_position")
    mock_client.v3.position.history_position(**EVERYTHING)
    assert served.calls() == ["v3.position.history_position", "v3.position.history_position"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.position.history_position.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.position.history_position(**LEAST)
    limited.spend(keeper, "v3.position.history_position", 18)
    for _ in range(2):
        keeper.v3.position.history_position(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.position.history_position(**LEAST)
    limited.spend(hasty, "v3.position.history_position", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.position.history_position(**LEAST)
    assert limited.refused() > 0
