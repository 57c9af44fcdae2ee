# Made by Specloom from bitget/rest/v3/broker/sub-list.yaml; change that file, not this one.
"""``client.v3.broker.sub_list``: GET /api/v3/broker/sub-list."""

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "subList": [
            {
                "subUid": "subUid1",
                "subaccountName": "subaccountName2",
                "subaccountEmail": "subaccountEmail3",
                "status": "normal",
                "permList": [
                    "permList5"
                ],
                "label": "label6",
                "language": "en_US",
                "cTime": "1700000000000",
                "uTime": "1700000000000"
            }
        ]
    }
}
"""
EVERYTHING = {
    "limit": "10",
    "cursor": "cursor2",
    "status": "normal",
}
LEAST = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.broker.sub_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/broker/sub-list?cursor=cursor2&limit=10&status=normal",
        signature="wx3VYPfK0xzq8XlzXOXr39sj+oNRuT8cRmY00smSgC4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.broker.sub_list(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/broker/sub-list",
        signature="f9HytZhWwu1eEX18MOHK1EyGHql/mT35h0exo3zQe8Q=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.broker.sub_list(**EVERYTHING)
    assert answer.sub_list[0].sub_uid == "subUid1"
    assert answer.sub_list[0].subaccount_name == "subaccountName2"
    assert answer.sub_list[0].subaccount_email == "subaccountEmail3"
    assert answer.sub_list[0].status == "normal"
    assert answer.sub_list[0].perm_list == ["permList5"]
    assert answer.sub_list[0].label == "label6"
    assert answer.sub_list[0].language == "en_US"
    assert answer.sub_list[0].c_time == 1700000000000
    assert answer.sub_list[0].u_time == 1700000000000
    assert type(answer.sub_list[0].c_time) is Millis
    assert type(answer.sub_list[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.broker.sub_list(**EVERYTHING)
    assert answer == client.v3.broker.sub_list(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.broker.sub_list(**EVERYTHING | {name: value})
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
        client.v3.broker.sub_list(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.broker.sub_list(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.broker.sub_list(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.broker.sub_list(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v3/broker/sub-list")
    assert record.call == "v3.broker.sub_list"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "broker")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v3.broker.sub_list"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.broker.sub_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.broker.sub_list(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.broker.sub_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.broker.sub_list(**LEAST)
