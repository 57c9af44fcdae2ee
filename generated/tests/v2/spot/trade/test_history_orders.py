# Made by Specloom from bitget/rest/v2/spot/trade/history-orders.yaml; change that file, not this one.
"""``client.v2.spot.trade.history_orders``: GET /api/v2/spot/trade/history-orders."""

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
    "requestTime": 1695808949356,
    "data": [
        {
            "userId": "*********",
            "symbol": "ETHUSDT",
            "orderId": "*****************************",
            "clientOid": "clientOid4",
            "price": "0",
            "size": "20.0000000000000000",
            "orderType": "market",
            "side": "buy",
            "status": "filled",
            "priceAvg": "1598.1000000000000000",
            "baseVolume": "0.0125000000000000",
            "quoteVolume": "19.9762500000000000",
            "enterPointSource": "WEB",
            "feeDetail": "{\\"newFees\\":{\\"c\\":0,\\"d\\":\\"2.5\\",\\"deduction\\":false,\\"r\\":-0.112079256,\\"t\\":-0.112079256,\\"totalDeductionFee\\":\\"6.5\\"},\\"USDT\\":{\\"deduction\\":false,\\"feeCoinCode\\":\\"ETH\\",\\"totalDeductionFee\\":0,\\"totalFee\\":-0.112079256},\\"BGB\\":null}",
            "orderSource": "orderSource15",
            "cTime": "1698736299656",
            "uTime": "1698736300363",
            "tpslType": "normal",
            "cancelReason": "normal_cancel",
            "triggerPrice": "20.5"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "start_time": "1659036670000",
    "end_time": "1659076670000",
    "limit": "20",
    "id_less_than": "idLessThan5",
    "order_id": "orderId6",
    "tpsl_type": "normal",
    "request_time": "1700000000008",
    "receive_window": "18",
}
LEAST = {}
TAKES = {
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 100",
    "id_less_than": "idLessThan: text as str, optional",
    "order_id": "orderId: text as str, optional",
    "tpsl_type": "tpslType: text as str, optional, one of normal tpsl",
    "request_time": "requestTime: ms as TimeIn, optional",
    "receive_window": "receiveWindow: integer as int, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot"),
    "account_mode": "classic",
    "twin": "v3.trade.history_orders",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.trade.history_orders",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "id_less_than",
    "paging.param": "idLessThan",
    "paging.items": "",
    "paging.source": "orderId",
    "paging.source_of_row": True,
    "paging.row_id": "orderId",
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
    client.v2.spot.trade.history_orders(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/trade/history-orders?endTime=1659076670000&idLessThan=idLessThan5&limit=20&orderId=orderId6&receiveWindow=18&requestTime=1700000000008&startTime=1659036670000&symbol=BTCUSDT&tpslType=normal",
        signature="D/9cKBjL2cT5eNn0MCY5eJ9w2MQ0LJJOLX6w7usO0OU=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.history_orders(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/trade/history-orders",
        signature="0sVqJiQ6pKg5/jlzGM7ml0uOIId2gQtMp68aSMcXWuE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.trade.history_orders(**EVERYTHING)

    assert answer[0].user_id == "*********"
    assert answer[0].symbol == "ETHUSDT"
    assert answer[0].order_id == "*****************************"
    assert answer[0].client_oid == "clientOid4"
    assert answer[0].price == Decimal("0")
    assert answer[0].size == Decimal("20.0000000000000000")
    assert answer[0].order_type == "market"
    assert answer[0].side == "buy"
    assert answer[0].status == "filled"
    assert answer[0].price_avg == Decimal("1598.1000000000000000")
    assert answer[0].base_volume == Decimal("0.0125000000000000")
    assert answer[0].quote_volume == Decimal("19.9762500000000000")
    assert answer[0].enter_point_source == "WEB"
    assert answer[0].fee_detail.new_fees.c == Decimal("0")
    assert answer[0].fee_detail.new_fees.d == Decimal("2.5")
    assert answer[0].fee_detail.new_fees.deduction is False
    assert answer[0].fee_detail.new_fees.r == Decimal("-0.112079256")
    assert answer[0].fee_detail.new_fees.t == Decimal("-0.112079256")
    assert answer[0].fee_detail.new_fees.total_deduction_fee == Decimal("6.5")
    assert answer[0].fee_detail.usdt.deduction is False
    assert answer[0].fee_detail.usdt.fee_coin_code == "ETH"
    assert answer[0].fee_detail.usdt.total_deduction_fee == Decimal("0")
    assert answer[0].fee_detail.usdt.total_fee == Decimal("-0.112079256")
    assert answer[0].order_source == "orderSource15"
    assert answer[0].c_time == 1698736299656
    assert answer[0].u_time == 1698736300363
    assert answer[0].tpsl_type == "normal"
    assert answer[0].cancel_reason == "normal_cancel"
    assert answer[0].trigger_price == Decimal("20.5")
    assert type(answer) is list
    assert type(answer[0].price) is Decimal
    assert type(answer[0].fee_detail.new_fees.c) is Decimal
    assert type(answer[0].fee_detail.usdt.total_deduction_fee) is Decimal
    assert type(answer[0].c_time) is Millis
    assert type(answer[0].u_time) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "status"): ("live", "partially_filled", "filled", "cancelled"),
    ("data", 0, "tpslType"): ("normal", "tpsl"),
    ("data", 0, "cancelReason"): ("normal_cancel", "stp_cancel"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.trade.history_orders(**LEAST)


def test_documented_values(told):
    assert told("v2.spot.trade.history_orders") == [
        ("cancel_reason", ("normal_cancel", "stp_cancel")),
        ("status", ("live", "partially_filled", "filled", "cancelled")),
        ("tpsl_type", ("normal", "tpsl")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.trade.history_orders(**EVERYTHING)
    assert answer == client.v2.spot.trade.history_orders(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("start_time", "startTime", "1700000000000"),
        ("end_time", "endTime", "1700000000000"),
        ("request_time", "requestTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v2.spot.trade.history_orders(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
        ("request_time", "noon"),
        ("receive_window", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.trade.history_orders(**EVERYTHING | {name: value})
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
        client.v2.spot.trade.history_orders(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"orderId": "106"}, {"orderId": "105"}],
    [{"orderId": "104"}, {"orderId": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.spot.trade.history_orders.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.trade.history_orders(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.trade.history_orders", 18)
    for _ in range(2):
        client.v2.spot.trade.history_orders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.trade.history_orders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.trade.history_orders) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/trade/history-orders")
    assert record.call == "v2.spot.trade.history_orders"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.trade.history_orders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.trade.history_orders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.trade.history_orders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.trade.history_orders(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.trade.history_orders")
    mock_client.v2.spot.trade.history_orders(**EVERYTHING)
    assert served.calls() == ["v2.spot.trade.history_orders", "v2.spot.trade.history_orders"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.spot.trade.history_orders.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.trade.history_orders(**LEAST)
    limited.spend(keeper, "v2.spot.trade.history_orders", 18)
    for _ in range(2):
        keeper.v2.spot.trade.history_orders(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.trade.history_orders(**LEAST)
    limited.spend(hasty, "v2.spot.trade.history_orders", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.trade.history_orders(**LEAST)
    assert limited.refused() > 0
