# Made by Specloom from bitget/rest/v1/broker/account/sub-modify.yaml; change that file, not this one.
"""``client.v1.broker.account.sub_modify``: POST /api/broker/v1/account/sub-modify."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": "1"
}
"""
EVERYTHING = {
    "sub_uid": "subUid1",
    "perm": "perm2",
    "status": "normal",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v1.broker.account.sub_modify(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/broker/v1/account/sub-modify",
        body='{"subUid":"subUid1","perm":"perm2","status":"normal"}',
        signature="pN50+yfXNenyuWJgG8VFwUP8RQF7pKSWxeZhRVzxi0k=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.broker.account.sub_modify(**EVERYTHING)
    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.broker.account.sub_modify(**EVERYTHING)
    assert answer == client.v1.broker.account.sub_modify(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid", "perm", "status"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.broker.account.sub_modify(**given)
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
        client.v1.broker.account.sub_modify(**EVERYTHING)
    assert caught.value.code == code


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v1.broker.account.sub_modify(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v1.broker.account.sub_modify(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.broker.account.sub_modify(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.broker.account.modify_subaccount"):
        assert client.v1.broker.account.sub_modify


def test_record():
    record = find("POST", "/api/broker/v1/account/sub-modify")
    assert record.call == "v1.broker.account.sub_modify"
    assert record.version == "v1"
    assert record.symbol_format == "none"
    assert record.access == "trade"
    assert record.effect == "write"
    assert record.errors == ("common", "broker", "account")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v1.broker.account.sub_modify"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.broker.account.sub_modify(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.broker.account.sub_modify(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.broker.account.sub_modify", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.broker.account.sub_modify(**EVERYTHING)
