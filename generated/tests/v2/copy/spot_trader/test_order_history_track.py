# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-history-track.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.order_history_track``: GET /api/v2/copy/spot-trader/order-history-track."""

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
    "requestTime": 1695805248324,
    "data": {
        "endId": "1",
        "trackingList": [
            {
                "trackingNo": "1",
                "fillSize": "0.0317",
                "buyPrice": "34869.2",
                "sellPrice": "34865.5",
                "achievedPL": "-0.78259",
                "buyTime": "1695728919902",
                "sellTime": "1695729885589",
                "buyFee": "-0.00001908",
                "sellFee": "-0.66314181",
                "achievedPLR": "-0.07",
                "symbol": "BTCUSDT",
                "netProfit": "-1.44573",
                "followCount": "22"
            }
        ]
    }
}
"""
EVERYTHING = {
    "id_less_than": "100",
    "id_greater_than": "10",
    "start_time": "1700000000003",
    "end_time": "1700000000004",
    "limit": "99",
    "symbol": "BTCUSDT",
}
LEAST = {}
TAKES = {
    "id_less_than": "idLessThan: text as str, optional",
    "id_greater_than": "idGreaterThan: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 20, most 100",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.spot_trader.order_history_track",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "trackingList",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": "trackingNo",
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
    client.v2.copy.spot_trader.order_history_track(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-trader/order-history-track?endTime=1700000000004&idGreaterThan=10&idLessThan=100&limit=99&startTime=1700000000003&symbol=BTCUSDT",
        signature="nGjPZm7ur5XgTlPG2YSlvwSf3dEYKPh4BvhPpQtgRqQ=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_trader.order_history_track(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-trader/order-history-track",
        signature="6qLStseTneG7F8fwdm1tGZdNuaqzOphlRtLPCd960mI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.spot_trader.order_history_track(**EVERYTHING)

    assert answer.end_id == "1"
    assert answer.tracking_list[0].tracking_no == "1"
    assert answer.tracking_list[0].fill_size == Decimal("0.0317")
    assert answer.tracking_list[0].buy_price == Decimal("34869.2")
    assert answer.tracking_list[0].sell_price == Decimal("34865.5")
    assert answer.tracking_list[0].achieved_pl == Decimal("-0.78259")
    assert answer.tracking_list[0].buy_time == 1695728919902
    assert answer.tracking_list[0].sell_time == 1695729885589
    assert answer.tracking_list[0].buy_fee == Decimal("-0.00001908")
    assert answer.tracking_list[0].sell_fee == Decimal("-0.66314181")
    assert answer.tracking_list[0].achieved_plr == Decimal("-0.07")
    assert answer.tracking_list[0].symbol == "BTCUSDT"
    assert answer.tracking_list[0].net_profit == Decimal("-1.44573")
    assert answer.tracking_list[0].follow_count == 22
    assert type(answer.tracking_list[0].buy_time) is Millis
    assert type(answer.tracking_list[0].sell_time) is Millis
    assert type(answer.tracking_list[0].follow_count) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.spot_trader.order_history_track(**EVERYTHING)
    assert answer == client.v2.copy.spot_trader.order_history_track(**EVERYTHING)
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
    client.v2.copy.spot_trader.order_history_track(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.copy.spot_trader.order_history_track(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.spot_trader.order_history_track(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"trackingList": [{"trackingNo": "106"}, {"trackingNo": "105"}], "endId": "105"},
    {"trackingList": [{"trackingNo": "104"}, {"trackingNo": "103"}], "endId": "103"},
    {"trackingList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.copy.spot_trader.order_history_track.items(**LEAST))
    assert [row.tracking_no for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.spot_trader.order_history_track(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.spot_trader.order_history_track", 3)
    for _ in range(2):
        client.v2.copy.spot_trader.order_history_track(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_trader.order_history_track(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.spot_trader.order_history_track) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/spot-trader/order-history-track")
    assert record.call == "v2.copy.spot_trader.order_history_track"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.spot_trader.order_history_track(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.spot_trader.order_history_track(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.spot_trader.order_history_track", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.spot_trader.order_history_track(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.spot_trader.order_history_track")
    mock_client.v2.copy.spot_trader.order_history_track(**EVERYTHING)
    assert served.calls() == ["v2.copy.spot_trader.order_history_track", "v2.copy.spot_trader.order_history_track"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.copy.spot_trader.order_history_track.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.spot_trader.order_history_track(**LEAST)
    limited.spend(keeper, "v2.copy.spot_trader.order_history_track", 3)
    for _ in range(2):
        keeper.v2.copy.spot_trader.order_history_track(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.spot_trader.order_history_track(**LEAST)
    limited.spend(hasty, "v2.copy.spot_trader.order_history_track", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.spot_trader.order_history_track(**LEAST)
    assert limited.refused() > 0
