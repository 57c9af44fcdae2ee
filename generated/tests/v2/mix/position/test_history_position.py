# Made by Specloom from bitget/rest/v2/mix/position/history-position.yaml; change that file, not this one.
"""``client.v2.mix.position.history_position``: GET /api/v2/mix/position/history-position."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1312312312321,
    "data": {
        "list":[{
            "positionId": "xxxxxxxxxxx",
            "marginCoin": "USDT",
            "symbol": "BTCUSDT",
            "holdSide": "long",
            "openAvgPrice": "32000",
            "closeAvgPrice": "32500",
            "marginMode": "isolated",
            "openTotalPos": "0.01",
            "closeTotalPos": "0.01",
            "pnl": "14.1",
            "netProfit": "12.1",
            "totalFunding": "0.1",
            "openFee": "0.01",
            "closeFee": "0.01",
            "posMode": "one_way_mode",
            "ctime": "1988824171000",
            "utime": "1988824171000"
        }],
        "endId":"23423432423423234"
    }
}
"""
EVERYTHING = {
    "product_type": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "id_less_than": "idLessThan3",
    "start_time": "1700000000000",
    "end_time": "1700000000000",
    "limit": "100",
}
LEAST = {}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.position.history_position(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/position/history-position?endTime=1700000000000&idLessThan=idLessThan3&limit=100&productType=USDT-FUTURES&startTime=1700000000000&symbol=BTCUSDT",
        signature="ES2ipYnrdXaI/sKpZmtVNS012lpeKaHtOByd278LkOw=",
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
    assert answer.list[0].close_total_pos == Decimal("0.01")
    assert answer.list[0].pnl == Decimal("14.1")
    assert answer.list[0].net_profit == Decimal("12.1")
    assert answer.list[0].total_funding == Decimal("0.1")
    assert answer.list[0].open_fee == Decimal("0.01")
    assert answer.list[0].close_fee == Decimal("0.01")
    assert answer.list[0].pos_mode == "one_way_mode"
    assert answer.list[0].ctime == 1988824171000
    assert answer.list[0].utime == 1988824171000
    assert answer.end_id == "23423432423423234"
    assert type(answer.list[0].ctime) is Millis
    assert type(answer.list[0].utime) is Millis
    assert not client.drift


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
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("22001", errors.NothingToDo),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.position.history_position(**EVERYTHING)
    assert caught.value.code == code


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
    for _ in range(20):
        client.v2.mix.position.history_position(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.position.history_position(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 20


def test_record():
    record = find("GET", "/api/v2/mix/position/history-position")
    assert record.call == "v2.mix.position.history_position"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "mix")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.mix.position.history_position"


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
