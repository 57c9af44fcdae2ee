# Made by Specloom from bitget/rest/v3/broker/sub-deposit-address.yaml; change that file, not this one.
"""``client.v3.broker.sub_deposit_address``: POST /api/v3/broker/sub-deposit-address."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "subUid": "subUid1",
        "coin": "coin2",
        "address": "address3",
        "chain": "chain4",
        "tag": "tag5",
        "url": "url6",
        "cTime": "1700000000007"
    }
}
"""
EVERYTHING = {
    "sub_uid": "subUid1",
    "coin": "coin2",
    "chain": "chain3",
}
LEAST = {
    "sub_uid": "subUid1",
    "coin": "coin2",
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
    "coin": "coin: text as str, required",
    "chain": "chain: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "uta", "broker"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.broker.sub_deposit_address",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.broker.sub_deposit_address(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/broker/sub-deposit-address",
        body='{"subUid":"subUid1","coin":"coin2","chain":"chain3"}',
        signature="hV9m5kQGlo/A7qGGtpiIdiZSj5PSykYDFTRfJUGHVbg=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.broker.sub_deposit_address(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/broker/sub-deposit-address",
        body='{"subUid":"subUid1","coin":"coin2"}',
        signature="ebn9gACdz9tqOIw0uB5xoQTvEMC1jAEclI0IYwBeRVU=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.broker.sub_deposit_address(**EVERYTHING)

    assert answer.sub_uid == "subUid1"
    assert answer.coin == "coin2"
    assert answer.address == "address3"
    assert answer.chain == "chain4"
    assert answer.tag == "tag5"
    assert answer.url == "url6"
    assert answer.c_time == 1700000000007
    assert type(answer.c_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.broker.sub_deposit_address(**EVERYTHING)
    assert answer == client.v3.broker.sub_deposit_address(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid", "coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.broker.sub_deposit_address(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("40029", errors.BrokerRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.broker.sub_deposit_address(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.broker.sub_deposit_address(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.broker.sub_deposit_address", 8)
    for _ in range(2):
        client.v3.broker.sub_deposit_address(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.broker.sub_deposit_address(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.broker.sub_deposit_address) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/broker/sub-deposit-address")
    assert record.call == "v3.broker.sub_deposit_address"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.broker.sub_deposit_address(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.broker.sub_deposit_address(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.broker.sub_deposit_address", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.broker.sub_deposit_address(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.broker.sub_deposit_address")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.broker.sub_deposit_address(**EVERYTHING)
    assert served.calls() == ["v3.broker.sub_deposit_address"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.broker.sub_deposit_address(**LEAST)
    limited.spend(keeper, "v3.broker.sub_deposit_address", 8)
    for _ in range(2):
        keeper.v3.broker.sub_deposit_address(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.broker.sub_deposit_address(**LEAST)
    limited.spend(hasty, "v3.broker.sub_deposit_address", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.broker.sub_deposit_address(**LEAST)
    assert limited.refused() > 0
