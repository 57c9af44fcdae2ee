# Made by Specloom from bitget/rest/v2/broker/manage/delete-subaccount-apikey.yaml; change that file, not this one.
"""``client.v2.broker.manage.delete_subaccount_apikey``: POST /api/v2/broker/manage/delete-subaccount-apikey."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1739774869632,
    "data": "success"
}
"""
EVERYTHING = {
    "sub_uid": "xxxxxxx",
    "api_key": "xxxxxx",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.manage.delete_subaccount_apikey(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/broker/manage/delete-subaccount-apikey",
        body='{"subUid":"xxxxxxx","apiKey":"xxxxxx"}',
        signature="GPGmTLJTmHMgRUC+xY2Kqu5YZEeH9aV2hOiJwk0RAnQ=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.manage.delete_subaccount_apikey(**EVERYTHING)
    assert answer == "success"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.manage.delete_subaccount_apikey(**EVERYTHING)
    assert answer == client.v2.broker.manage.delete_subaccount_apikey(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid", "api_key"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.broker.manage.delete_subaccount_apikey(**given)
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
        client.v2.broker.manage.delete_subaccount_apikey(**EVERYTHING)
    assert caught.value.code == code


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.broker.manage.delete_subaccount_apikey(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.broker.manage.delete_subaccount_apikey(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.manage.delete_subaccount_apikey(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("POST", "/api/v2/broker/manage/delete-subaccount-apikey")
    assert record.call == "v2.broker.manage.delete_subaccount_apikey"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "trade"
    assert record.effect == "write"
    assert record.errors == ("common", "broker", "account")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.broker.manage.delete_subaccount_apikey"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.manage.delete_subaccount_apikey(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.manage.delete_subaccount_apikey(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.manage.delete_subaccount_apikey", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.manage.delete_subaccount_apikey(**EVERYTHING)
