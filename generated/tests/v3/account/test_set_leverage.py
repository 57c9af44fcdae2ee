# Made by Specloom from bitget/rest/v3/account/set-leverage.yaml; change that file, not this one.
"""``client.v3.account.set_leverage``: POST /api/v3/account/set-leverage."""

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1728625799912,
  "data": "success"
}
"""
EVERYTHING = {
    "category": "USDT-FUTURES",
    "symbol": "EOSUSDT",
    "leverage": "10",
    "coin": "coin4",
    "pos_side": "long",
}
LEAST = {
    "category": "USDT-FUTURES",
    "leverage": "10",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.set_leverage(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/account/set-leverage",
        body='{"category":"USDT-FUTURES","symbol":"EOSUSDT","leverage":"10","coin":"coin4","posSide":"long"}',
        signature="XwQK9N4h2Xde/pR38fY286Ico+H+QYGxl2m8ptH4A38=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.set_leverage(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/account/set-leverage",
        body='{"category":"USDT-FUTURES","leverage":"10"}',
        signature="nttycPZSBVLsSIa21nO8lK+DdghbAlbIjlm+9Wf1VSI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.set_leverage(**EVERYTHING)
    assert answer == "success"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.set_leverage(**EVERYTHING)
    assert answer == client.v3.account.set_leverage(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category", "leverage"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.account.set_leverage(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("leverage", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.account.set_leverage(**EVERYTHING | {name: value})
    assert not exchange.sent


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
        client.v3.account.set_leverage(**EVERYTHING)
    assert caught.value.code == code


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.account.set_leverage(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.account.set_leverage(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.set_leverage(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("POST", "/api/v3/account/set-leverage")
    assert record.call == "v3.account.set_leverage"
    assert record.version == "v3"
    assert record.symbol_format == "v3"
    assert record.access == "trade"
    assert record.effect == "write"
    assert record.errors == ("common", "uta", "account")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v3.account.set_leverage"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.set_leverage(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.set_leverage(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.set_leverage", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.set_leverage(**LEAST)
