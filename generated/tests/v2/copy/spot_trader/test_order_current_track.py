# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-current-track.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.order_current_track``: GET /api/v2/copy/spot-trader/order-current-track."""

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
    "requestTime": 1695803899870,
    "data": {
        "endId": "1",
        "trackingList": [
            {
                "trackingNo": "1",
                "orderId": "orderId2",
                "buyFillSize": "0.0317",
                "buyDelegateSize": "0.0317190800000000",
                "buyPrice": "34870.7",
                "unrealizedPL": "-0.79530295",
                "buyTime": "1695729894873",
                "buyFee": "-0.00001908",
                "unrealizedPLR": "-0.07",
                "symbol": "BTCUSDT",
                "stopLossPrice": "11.5",
                "stopSurplusPrice": "12.5",
                "followCount": "22"
            }
        ]
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "id_less_than": "idLessThan2",
    "id_greater_than": "idGreaterThan3",
    "start_time": "1700000000004",
    "end_time": "1700000000005",
    "limit": "50",
}
LEAST = {}
TAKES = {
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "id_less_than": "idLessThan: text as str, optional",
    "id_greater_than": "idGreaterThan: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 20, most 50",
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
    "rate_limit.pool": "v2.copy.spot_trader.order_current_track",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "trackingList",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": "orderId",
    "paging.size_param": "limit",
    "paging.size_max": 50,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_trader.order_current_track(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-trader/order-current-track?endTime=1700000000005&idGreaterThan=idGreaterThan3&idLessThan=idLessThan2&limit=50&startTime=1700000000004&symbol=BTCUSDT",
        signature="VrKvdptgliRPje6HphTMPFH6JMhV7DCPr2ooZ1I1YWk=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_trader.order_current_track(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-trader/order-current-track",
        signature="OsPXMauVfdc8hOl34LcYmTgdi2j6JpAbBOg1gvEukls=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.spot_trader.order_current_track(**EVERYTHING)

    assert answer.end_id == "1"
    assert answer.tracking_list[0].tracking_no == "1"
    assert answer.tracking_list[0].order_id == "orderId2"
    assert answer.tracking_list[0].buy_fill_size == Decimal("0.0317")
    assert answer.tracking_list[0].buy_delegate_size == Decimal("0.0317190800000000")
    assert answer.tracking_list[0].buy_price == Decimal("34870.7")
    assert answer.tracking_list[0].unrealized_pl == Decimal("-0.79530295")
    assert answer.tracking_list[0].buy_time == 1695729894873
    assert answer.tracking_list[0].buy_fee == Decimal("-0.00001908")
    assert answer.tracking_list[0].unrealized_plr == Decimal("-0.07")
    assert answer.tracking_list[0].symbol == "BTCUSDT"
    assert answer.tracking_list[0].stop_loss_price == Decimal("11.5")
    assert answer.tracking_list[0].stop_surplus_price == Decimal("12.5")
    assert answer.tracking_list[0].follow_count == 22
    assert type(answer.tracking_list[0].buy_time) is Millis
    assert type(answer.tracking_list[0].follow_count) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.spot_trader.order_current_track(**EVERYTHING)
    assert answer == client.v2.copy.spot_trader.order_current_track(**EVERYTHING)
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
    client.v2.copy.spot_trader.order_current_track(**EVERYTHING | {name: MOMENT})
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
        client.v2.copy.spot_trader.order_current_track(**EVERYTHING | {name: value})
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
        client.v2.copy.spot_trader.order_current_track(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"trackingList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
    {"trackingList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
    {"trackingList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.copy.spot_trader.order_current_track.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["50", "50", "50"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.spot_trader.order_current_track(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.spot_trader.order_current_track", 8)
    for _ in range(2):
        client.v2.copy.spot_trader.order_current_track(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_trader.order_current_track(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.spot_trader.order_current_track) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/spot-trader/order-current-track")
    assert record.call == "v2.copy.spot_trader.order_current_track"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.spot_trader.order_current_track(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.spot_trader.order_current_track(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.spot_trader.order_current_track", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.spot_trader.order_current_track(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.spot_trader.order_current_track")
    mock_client.v2.copy.spot_trader.order_current_track(**EVERYTHING)
    assert served.calls() == ["v2.copy.spot_trader.order_current_track", "v2.copy.spot_trader.order_current_track"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.copy.spot_trader.order_current_track.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.spot_trader.order_current_track(**LEAST)
    limited.spend(keeper, "v2.copy.spot_trader.order_current_track", 8)
    for _ in range(2):
        keeper.v2.copy.spot_trader.order_current_track(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.spot_trader.order_current_track(**LEAST)
    limited.spend(hasty, "v2.copy.spot_trader.order_current_track", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.spot_trader.order_current_track(**LEAST)
    assert limited.refused() > 0
