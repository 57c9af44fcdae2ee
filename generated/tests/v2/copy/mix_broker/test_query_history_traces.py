# Made by Specloom from bitget/rest/v2/copy/mix-broker/query-history-traces.yaml; change that file, not this one.
"""``client.v2.copy.mix_broker.query_history_traces``: GET /api/v2/copy/mix-broker/query-history-traces."""

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
    "requestTime": 1700000000000,
    "data": {
        "trackingList": [
            {
                "trackingNo": "trackingNo1",
                "symbol": "symbol2",
                "openOrderId": "openOrderId3",
                "closeOrderId": "closeOrderId4",
                "posSide": "long",
                "openLeverage": "6.5",
                "openPriceAvg": "7.5",
                "openTime": "1700000000008",
                "openSize": "9.5",
                "closeSize": "10.5",
                "closeTime": "1700000000011",
                "closePriceAvg": "12.5",
                "openFee": "13.5",
                "closeFee": "14.5",
                "marginMode": "crossed",
                "followCount": "25",
                "marginAmount": "17.5",
                "cTime": "1700000000018"
            }
        ],
        "endId": "endId2"
    }
}
"""
EVERYTHING = {
    "trader_id": "traderId1",
    "product_type": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "limit": "13",
    "start_time": "1700000000005",
    "end_time": "1700000000006",
}
LEAST = {
    "trader_id": "traderId1",
    "product_type": "USDT-FUTURES",
}
TAKES = {
    "trader_id": "traderId: text as str, required",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "limit": "limit: integer as int, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.mix_broker.query_history_traces",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_broker.query_history_traces(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-broker/query-history-traces?endTime=1700000000006&limit=13&productType=USDT-FUTURES&startTime=1700000000005&symbol=BTCUSDT&traderId=traderId1",
        signature="ok8g1aNBiPdbL4HaSUNiWWJtx2IhOWDiHoknckNGd7M=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_broker.query_history_traces(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-broker/query-history-traces?productType=USDT-FUTURES&traderId=traderId1",
        signature="xMXPF4M3kn4F6IHF6oBGufJCNMa4ff7+741yzj68s+c=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_broker.query_history_traces(**EVERYTHING)

    assert answer.tracking_list[0].tracking_no == "trackingNo1"
    assert answer.tracking_list[0].symbol == "symbol2"
    assert answer.tracking_list[0].open_order_id == "openOrderId3"
    assert answer.tracking_list[0].close_order_id == "closeOrderId4"
    assert answer.tracking_list[0].pos_side == "long"
    assert answer.tracking_list[0].open_leverage == Decimal("6.5")
    assert answer.tracking_list[0].open_price_avg == Decimal("7.5")
    assert answer.tracking_list[0].open_time == 1700000000008
    assert answer.tracking_list[0].open_size == Decimal("9.5")
    assert answer.tracking_list[0].close_size == Decimal("10.5")
    assert answer.tracking_list[0].close_time == 1700000000011
    assert answer.tracking_list[0].close_price_avg == Decimal("12.5")
    assert answer.tracking_list[0].open_fee == Decimal("13.5")
    assert answer.tracking_list[0].close_fee == Decimal("14.5")
    assert answer.tracking_list[0].margin_mode == "crossed"
    assert answer.tracking_list[0].follow_count == 25
    assert answer.tracking_list[0].margin_amount == Decimal("17.5")
    assert answer.tracking_list[0].c_time == 1700000000018
    assert answer.end_id == "endId2"
    assert type(answer.tracking_list[0].open_time) is Millis
    assert type(answer.tracking_list[0].close_time) is Millis
    assert type(answer.tracking_list[0].follow_count) is int
    assert type(answer.tracking_list[0].c_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "trackingList", 0, "posSide"): ("long", "short"),
    ("data", "trackingList", 0, "marginMode"): ("crossed", "isolated"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.copy.mix_broker.query_history_traces(**LEAST)


def test_documented_values(told):
    assert told("v2.copy.mix_broker.query_history_traces") == [
        ("margin_mode", ("crossed", "isolated")),
        ("pos_side", ("long", "short")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_broker.query_history_traces(**EVERYTHING)
    assert answer == client.v2.copy.mix_broker.query_history_traces(**EVERYTHING)
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
    client.v2.copy.mix_broker.query_history_traces(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["trader_id", "product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.copy.mix_broker.query_history_traces(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("limit", "1.5"),
        ("start_time", "noon"),
        ("end_time", "noon"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.copy.mix_broker.query_history_traces(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.mix_broker.query_history_traces(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_broker.query_history_traces(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.mix_broker.query_history_traces", 8)
    for _ in range(2):
        client.v2.copy.mix_broker.query_history_traces(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_broker.query_history_traces(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.mix_broker.query_history_traces) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/mix-broker/query-history-traces")
    assert record.call == "v2.copy.mix_broker.query_history_traces"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_broker.query_history_traces(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_broker.query_history_traces(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_broker.query_history_traces", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_broker.query_history_traces(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_broker.query_history_traces")
    mock_client.v2.copy.mix_broker.query_history_traces(**EVERYTHING)
    assert served.calls() == ["v2.copy.mix_broker.query_history_traces", "v2.copy.mix_broker.query_history_traces"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.mix_broker.query_history_traces(**LEAST)
    limited.spend(keeper, "v2.copy.mix_broker.query_history_traces", 8)
    for _ in range(2):
        keeper.v2.copy.mix_broker.query_history_traces(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.mix_broker.query_history_traces(**LEAST)
    limited.spend(hasty, "v2.copy.mix_broker.query_history_traces", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_broker.query_history_traces(**LEAST)
    assert limited.refused() > 0
