# Made by Specloom from bitget/rest/v3/broker/commission.yaml; change that file, not this one.
"""``client.v3.broker.commission``: GET /api/v3/broker/commission."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": [
        {
            "uid": "uid1",
            "coin": "coin2",
            "symbol": "symbol3",
            "dealtAmount": "4.5",
            "totalFee": "5.5",
            "deductedFee": "6.5",
            "paidFee": "7.5",
            "markUpFee": "8.5",
            "totalCommission": "9.5"
        }
    ]
}
"""
EVERYTHING = {
    "start_time": "1700000000000",
    "end_time": "1700000000000",
    "page_size": "12",
    "page_no": "13",
    "biz_type": "spot",
    "sub_biz_type": "spot_trade",
}
LEAST = {}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.broker.commission(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/broker/commission?bizType=spot&endTime=1700000000000&pageNo=13&pageSize=12&startTime=1700000000000&subBizType=spot_trade",
        signature="LqvjGbfDr5fivZmxCTxPUkb5rvg6OOM2Gw48QGXIWAE=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.broker.commission(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/broker/commission",
        signature="BIVLE1AAZQ2VCRe8I6H3CZYkqbvlhWqeCmcPr/MoOls=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.broker.commission(**EVERYTHING)
    assert answer[0].uid == "uid1"
    assert answer[0].coin == "coin2"
    assert answer[0].symbol == "symbol3"
    assert answer[0].dealt_amount == Decimal("4.5")
    assert answer[0].total_fee == Decimal("5.5")
    assert answer[0].deducted_fee == Decimal("6.5")
    assert answer[0].paid_fee == Decimal("7.5")
    assert answer[0].mark_up_fee == Decimal("8.5")
    assert answer[0].total_commission == Decimal("9.5")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.broker.commission(**EVERYTHING)
    assert answer == client.v3.broker.commission(**EVERYTHING)
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
    client.v3.broker.commission(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("page_size", "1.5"),
        ("page_no", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.broker.commission(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
        ("40029", errors.BrokerRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.broker.commission(**EVERYTHING)
    assert caught.value.code == code


PAGES = [
    [{"uid": "106"}, {"uid": "105"}],
    [{"uid": "104"}, {"uid": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.broker.commission.items(**LEAST))
    assert [row.uid for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("pageNo") == ["1", "2", "3"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.broker.commission(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.broker.commission(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.broker.commission(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v3/broker/commission")
    assert record.call == "v3.broker.commission"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "broker")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v3.broker.commission"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.broker.commission(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.broker.commission(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.broker.commission", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.broker.commission(**LEAST)
