# Made by Specloom from bitget/rest/v2/broker/order-commission.yaml; change that file, not this one.
"""``client.v2.broker.order_commission``: GET /api/v2/broker/order-commission."""

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
    "requestTime": 1695786824200,
    "data": {
        "commissionlist": [
            {
                "fillId": "121211212122",
                "orderId": "orderId2",
                "ts": "1689833233282",
                "clientOid": "clientOid4",
                "bizType": "spot",
                "subBizType": "spot_trade",
                "symbol": "BTCUSDT",
                "volume": "1000",
                "fee": "1",
                "pureFee": "10.5",
                "rebateAmount": "0.5"
            }
        ],
        "endId": "12345"
    }
}
"""
EVERYTHING = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
    "limit": "500",
    "uid": "uid4",
    "order_id": "orderId5",
    "id_less_than": "idLessThan6",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 500, most 500",
    "uid": "uid: text as str, optional",
    "order_id": "orderId: text as str, optional",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.broker.order_commission",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "commissionlist",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": "orderId",
    "paging.size_param": "limit",
    "paging.size_max": 500,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 15552000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.order_commission(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/order-commission?endTime=1700000000002&idLessThan=idLessThan6&limit=500&orderId=orderId5&startTime=1700000000001&uid=uid4",
        signature="8gy18rWTCWQbQY5yfl+ag5EEt5vch6M/YhdEZkpUAnM=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.order_commission(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/broker/order-commission",
        signature="NobE7EuX9alN7N4bdsWKGXpluKSRtpa+txLMbV96wYk=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.order_commission(**EVERYTHING)

    assert answer.commissionlist[0].fill_id == "121211212122"
    assert answer.commissionlist[0].order_id == "orderId2"
    assert answer.commissionlist[0].ts == 1689833233282
    assert answer.commissionlist[0].client_oid == "clientOid4"
    assert answer.commissionlist[0].biz_type == "spot"
    assert answer.commissionlist[0].sub_biz_type == "spot_trade"
    assert answer.commissionlist[0].symbol == "BTCUSDT"
    assert answer.commissionlist[0].volume == Decimal("1000")
    assert answer.commissionlist[0].fee == Decimal("1")
    assert answer.commissionlist[0].pure_fee == Decimal("10.5")
    assert answer.commissionlist[0].rebate_amount == Decimal("0.5")
    assert answer.end_id == "12345"
    assert type(answer.commissionlist[0].ts) is Millis
    assert type(answer.commissionlist[0].volume) is Decimal
    assert type(answer.commissionlist[0].fee) is Decimal
    assert not client.drift


VALUES = {
    ("data", "commissionlist", 0, "bizType"): ("spot", "futures"),
    ("data", "commissionlist", 0, "subBizType"): (
        "spot_trade",
        "spot_margin",
        "usdt_futures",
        "usdc_futures",
        "coin_futures",
    ),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.broker.order_commission(**LEAST)


def test_documented_values(told):
    assert told("v2.broker.order_commission") == [
        ("biz_type", ("spot", "futures")),
        ("sub_biz_type", ("spot_trade", "spot_margin", "usdt_futures", "usdc_futures", "coin_futures")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.order_commission(**EVERYTHING)
    assert answer == client.v2.broker.order_commission(**EVERYTHING)
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
    client.v2.broker.order_commission(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.broker.order_commission(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("40029", errors.BrokerRefused, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.broker.order_commission(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"commissionlist": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
    {"commissionlist": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
    {"commissionlist": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.broker.order_commission.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.broker.order_commission.items(**LEAST | {"start_time": 0, "end_time": 31104000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("15552000000", "31104000000"), ("0", "15552000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.order_commission(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.order_commission", 18)
    for _ in range(2):
        client.v2.broker.order_commission(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.order_commission(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.order_commission) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/broker/order-commission")
    assert record.call == "v2.broker.order_commission"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.order_commission(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.order_commission(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.order_commission", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.order_commission(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.order_commission")
    mock_client.v2.broker.order_commission(**EVERYTHING)
    assert served.calls() == ["v2.broker.order_commission", "v2.broker.order_commission"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.broker.order_commission.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.order_commission(**LEAST)
    limited.spend(keeper, "v2.broker.order_commission", 18)
    for _ in range(2):
        keeper.v2.broker.order_commission(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.order_commission(**LEAST)
    limited.spend(hasty, "v2.broker.order_commission", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.order_commission(**LEAST)
    assert limited.refused() > 0
