# Made by Specloom from bitget/rest/v2/broker/account/info.yaml; change that file, not this one.
"""``client.v2.broker.account.info``: GET /api/v2/broker/account/info."""

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695783465795,
    "data": {
        "subAccountSize": "9",
        "maxSubAccountSize": "10",
        "uTime": "1691635508000"
    }
}
"""
EVERYTHING = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.account.info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/account/info",
        signature="8VjNFRJgTeF5UA/D/9l4mfa/VS5VWDN/JaSdNmkx/+k=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.account.info(**EVERYTHING)
    assert answer.sub_account_size == 9
    assert answer.max_sub_account_size == 10
    assert answer.u_time == 1691635508000
    assert type(answer.sub_account_size) is int
    assert type(answer.max_sub_account_size) is int
    assert type(answer.u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.account.info(**EVERYTHING)
    assert answer == client.v2.broker.account.info(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v2.broker.account.info(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.account.info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.broker.account.info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.account.info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/broker/account/info")
    assert record.call == "v2.broker.account.info"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "broker", "account")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.broker.account.info"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.account.info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.account.info(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.account.info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.account.info(**EVERYTHING)
