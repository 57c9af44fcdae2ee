# Made by Specloom from bitget/rest/v3/account/info.yaml; change that file, not this one.
"""``client.v3.account.info``: GET /api/v3/account/info."""

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "userId": "userId1",
        "inviterId": "inviterId2",
        "parentId": "parentId3",
        "permType": "read_only",
        "permissions": [
            "permissions5"
        ],
        "regisTime": "1700000000000",
        "ips": "ips7"
    }
}
"""
EVERYTHING = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/info",
        signature="QBDj0hymkaDRoThQ/taHePkkQlt6zRcK5T8qj3+oarw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.info(**EVERYTHING)
    assert answer.user_id == "userId1"
    assert answer.inviter_id == "inviterId2"
    assert answer.parent_id == "parentId3"
    assert answer.perm_type == "read_only"
    assert answer.permissions == ["permissions5"]
    assert answer.regis_time == 1700000000000
    assert answer.ips == "ips7"
    assert type(answer.regis_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.info(**EVERYTHING)
    assert answer == client.v3.account.info(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
        ("11000", errors.WithdrawRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.account.info(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.account.info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v3/account/info")
    assert record.call == "v3.account.info"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "account")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v3.account.info"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.info(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.info(**EVERYTHING)
