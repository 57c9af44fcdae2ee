# Made by Specloom from bitget/rest/v2/spot/trade/orderInfo.yaml; change that file, not this one.
"""``client.v2.spot.trade.order_info``: GET /api/v2/spot/trade/orderInfo."""

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
    "requestTime": 1695865476577,
    "data": [
        {
            "userId": "**********",
            "symbol": "BTCUSDT",
            "orderId": "121211212122",
            "clientOid": "clientOid4",
            "price": "0",
            "size": "10.0000000000000000",
            "orderType": "market",
            "side": "buy",
            "status": "filled",
            "priceAvg": "13000.0000000000000000",
            "baseVolume": "0.0007000000000000",
            "quoteVolume": "9.1000000000000000",
            "enterPointSource": "API",
            "feeDetail": "{\\"BGB\\":{\\"deduction\\":true,\\"feeCoinCode\\":\\"BGB\\",\\"totalDeductionFee\\":-0.0041,\\"totalFee\\":-0.0041},\\"newFees\\":{\\"c\\":0,\\"d\\":\\"2.5\\",\\"deduction\\":false,\\"r\\":-0.112079256,\\"t\\":-0.112079256,\\"totalDeductionFee\\":\\"6.5\\"}}",
            "orderSource": "orderSource15",
            "cancelReason": "normal_cancel",
            "cTime": "1695865232127",
            "uTime": "1695865233051"
        }
    ]
}
"""
EVERYTHING = {
    "order_id": "1234567890",
    "client_oid": "clientOid2",
    "request_time": "1700000000003",
    "receive_window": "13",
}
LEAST = {}
TAKES = {
    "order_id": "orderId: text as str, optional",
    "client_oid": "clientOid: text as str, optional",
    "request_time": "requestTime: ms as TimeIn, optional",
    "receive_window": "receiveWindow: integer as int, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot"),
    "account_mode": "classic",
    "twin": "v3.trade.order_info",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.trade.order_info",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.order_info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/trade/orderInfo?clientOid=clientOid2&orderId=1234567890&receiveWindow=13&requestTime=1700000000003",
        signature="9xI8t7gR4dPIVrMl+vEfr2bJIkuGeSnAo04Y3Q0pm2E=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.order_info(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/trade/orderInfo",
        signature="ksK5MQdfZW5USVK4hy86niW4PgO+PUCALwl/aThBOUU=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.trade.order_info(**EVERYTHING)

    assert answer[0].user_id == "**********"
    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].order_id == "121211212122"
    assert answer[0].client_oid == "clientOid4"
    assert answer[0].price == Decimal("0")
    assert answer[0].size == Decimal("10.0000000000000000")
    assert answer[0].order_type == "market"
    assert answer[0].side == "buy"
    assert answer[0].status == "filled"
    assert answer[0].price_avg == Decimal("13000.0000000000000000")
    assert answer[0].base_volume == Decimal("0.0007000000000000")
    assert answer[0].quote_volume == Decimal("9.1000000000000000")
    assert answer[0].enter_point_source == "API"
    assert answer[0].fee_detail.bgb.deduction is True
    assert answer[0].fee_detail.bgb.fee_coin_code == "BGB"
    assert answer[0].fee_detail.bgb.total_deduction_fee == Decimal("-0.0041")
    assert answer[0].fee_detail.bgb.total_fee == Decimal("-0.0041")
    assert answer[0].fee_detail.new_fees.c == Decimal("0")
    assert answer[0].fee_detail.new_fees.d == Decimal("2.5")
    assert answer[0].fee_detail.new_fees.deduction is False
    assert answer[0].fee_detail.new_fees.r == Decimal("-0.112079256")
    assert answer[0].fee_detail.new_fees.t == Decimal("-0.112079256")
    assert answer[0].fee_detail.new_fees.total_deduction_fee == Decimal("6.5")
    assert answer[0].order_source == "orderSource15"
    assert answer[0].cancel_reason == "normal_cancel"
    assert answer[0].c_time == 1695865232127
    assert answer[0].u_time == 1695865233051
    assert type(answer) is list
    assert type(answer[0].price) is Decimal
    assert type(answer[0].fee_detail.new_fees.c) is Decimal
    assert type(answer[0].c_time) is Millis
    assert type(answer[0].u_time) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "status"): ("live", "partially_filled", "filled", "cancelled"),
    ("data", 0, "cancelReason"): ("normal_cancel", "stp_cancel"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.trade.order_info(**LEAST)


def test_documented_values(told):
    assert told("v2.spot.trade.order_info") == [
        ("cancel_reason", ("normal_cancel", "stp_cancel")),
        ("status", ("live", "partially_filled", "filled", "cancelled")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.trade.order_info(**EVERYTHING)
    assert answer == client.v2.spot.trade.order_info(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("request_time", "requestTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v2.spot.trade.order_info(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("request_time", "noon"),
        ("receive_window", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.trade.order_info(**EVERYTHING | {name: value})
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
        client.v2.spot.trade.order_info(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.trade.order_info(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.trade.order_info", 18)
    for _ in range(2):
        client.v2.spot.trade.order_info(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.trade.order_info(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.trade.order_info) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/trade/orderInfo")
    assert record.call == "v2.spot.trade.order_info"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.trade.order_info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.trade.order_info(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.trade.order_info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.trade.order_info(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.trade.order_info")
    mock_client.v2.spot.trade.order_info(**EVERYTHING)
    assert served.calls() == ["v2.spot.trade.order_info", "v2.spot.trade.order_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.trade.order_info(**LEAST)
    limited.spend(keeper, "v2.spot.trade.order_info", 18)
    for _ in range(2):
        keeper.v2.spot.trade.order_info(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.trade.order_info(**LEAST)
    limited.spend(hasty, "v2.spot.trade.order_info", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.trade.order_info(**LEAST)
    assert limited.refused() > 0
