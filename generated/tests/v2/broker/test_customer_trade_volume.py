# Made by Specloom from bitget/rest/v2/broker/customer-trade-volume.yaml; change that file, not this one.
"""``client.v2.broker.customer_trade_volume``: POST /api/v2/broker/customer-trade-volume."""

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
            "volumn": "2.5",
            "spotVolume": "3.5",
            "futuresVolume": "4.5",
            "time": "time5"
        }
    ]
}
"""
EVERYTHING = {
    "start_time": "1700000000000",
    "end_time": "1700000000000",
    "page_no": "12",
    "page_size": "13",
    "uid": "uid5",
    "show_sub": "yes",
}
LEAST = {}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.customer_trade_volume(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/broker/customer-trade-volume",
        body='{"startTime":"1700000000000","endTime":"1700000000000","pageNo":"12","pageSize":"13","uid":"uid5","showSub":"yes"}',
        signature="IgtMOJ1mbXNhI/RX0eyDzeuLr2LLFScVY7hhxQZ+pfM=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.customer_trade_volume(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/broker/customer-trade-volume",
        body="{}",
        signature="eDB0epRv6qA4KWfEO7uxKu0VWBsdYRAUdH7XHj2KnH0=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.customer_trade_volume(**EVERYTHING)
    assert answer[0].uid == "uid1"
    assert answer[0].volumn == Decimal("2.5")
    assert answer[0].spot_volume == Decimal("3.5")
    assert answer[0].futures_volume == Decimal("4.5")
    assert answer[0].time == "time5"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.customer_trade_volume(**EVERYTHING)
    assert answer == client.v2.broker.customer_trade_volume(**EVERYTHING)
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
    client.v2.broker.customer_trade_volume(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("page_no", "1.5"),
        ("page_size", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.broker.customer_trade_volume(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("40029", errors.BrokerRefused),
        ("11000", errors.WithdrawRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.broker.customer_trade_volume(**EVERYTHING)
    assert caught.value.code == code


PAGES = [
    [{"uid": "106"}, {"uid": "105"}],
    [{"uid": "104"}, {"uid": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.broker.customer_trade_volume.items(**LEAST))
    assert [row.uid for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("pageNo") == ["1", "2", "3"]


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.broker.customer_trade_volume(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.broker.customer_trade_volume(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.customer_trade_volume(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("POST", "/api/v2/broker/customer-trade-volume")
    assert record.call == "v2.broker.customer_trade_volume"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "trade"
    assert record.effect == "write"
    assert record.errors == ("common", "broker", "account")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v2.broker.customer_trade_volume"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.customer_trade_volume(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.customer_trade_volume(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.customer_trade_volume", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.customer_trade_volume(**LEAST)
