# Made by Specloom from bitget/rest/v3/position/history-position.yaml; change that file, not this one.
"""``client.v3.position.history_position``: GET /api/v3/position/history-position."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

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
        "closeTotalPos": "58",
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
    "start_time": "1700000000000",
    "end_time": "1700000000000",
    "limit": "100",
    "cursor": "cursor6",
}
LEAST = {
    "category": "USDT-FUTURES",
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.position.history_position(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/position/history-position?category=USDT-FUTURES&cursor=cursor6&endTime=1700000000000&limit=100&startTime=1700000000000&symbol=BTCUSDT",
        signature="2XWxXFyISWmbfnp+hD6QHUJxYhJkZZCqbVz/l9CX3xQ=",
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
    assert answer.list[0].close_total_pos == Decimal("58")
    assert answer.list[0].cum_realised_pnl == Decimal("-0.116")
    assert answer.list[0].net_profit == Decimal("-45.588")
    assert answer.list[0].total_funding == Decimal("0")
    assert answer.list[0].open_fee_total == Decimal("-22.7360116")
    assert answer.list[0].close_fee_total == Decimal("-22.7359884")
    assert answer.list[0].created_time == 1729928018076
    assert answer.list[0].updated_time == 1729929656321
    assert answer.cursor == "1111111111111111111"
    assert type(answer.list[0].created_time) is Millis
    assert type(answer.list[0].updated_time) is Millis
    assert not client.drift


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
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.position.history_position(**EVERYTHING)
    assert caught.value.code == code


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
    for _ in range(20):
        client.v3.position.history_position(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.position.history_position(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 20


def test_record():
    record = find("GET", "/api/v3/position/history-position")
    assert record.call == "v3.position.history_position"
    assert record.version == "v3"
    assert record.symbol_format == "v3"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v3.position.history_position"


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
