# Made by Specloom from bitget/rest/v2/broker/account/subaccount-address.yaml; change that file, not this one.
"""``client.v2.broker.account.subaccount_address``: POST /api/v2/broker/account/subaccount-address."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695785563368,
    "data": {
        "subUid": "*************",
        "coin": "ETH",
        "address": "0x1eae2xxxxxxx7360bc59d2axxxxxx0caec9e",
        "chain": "trc20",
        "tag": "address1",
        "url": "https://etherscan.io/tx/",
        "cTime": "1694966400000"
    }
}
"""
EVERYTHING = {
    "sub_uid": "111111",
    "coin": "ETH",
    "chain": "chain3",
}
LEAST = {
    "sub_uid": "111111",
    "coin": "ETH",
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
    "coin": "coin: text as str, required",
    "chain": "chain: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.broker.account.subaccount_address",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.account.subaccount_address(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/broker/account/subaccount-address",
        body='{"subUid":"111111","coin":"ETH","chain":"chain3"}',
        signature="Y9F11S6f+tTvIlbQLZW0qhqz30fheYFj0cn2E/WCsK0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.account.subaccount_address(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/broker/account/subaccount-address",
        body='{"subUid":"111111","coin":"ETH"}',
        signature="pmQdNG51jq1x1Ypnl5WsUE9s+Lup56FrTrn1wXJNyXM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.account.subaccount_address(**EVERYTHING)

    assert answer.sub_uid == "*************"
    assert answer.coin == "ETH"
    assert answer.address == "0x1eae2xxxxxxx7360bc59d2axxxxxx0caec9e"
    assert answer.chain == "trc20"
    assert answer.tag == "address1"
    assert answer.url == "https://etherscan.io/tx/"
    assert answer.c_time == 1694966400000
    assert type(answer.c_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.account.subaccount_address(**EVERYTHING)
    assert answer == client.v2.broker.account.subaccount_address(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid", "coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.broker.account.subaccount_address(**given)
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
        client.v2.broker.account.subaccount_address(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.broker.account.subaccount_address(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.account.subaccount_address", 8)
    for _ in range(2):
        client.v2.broker.account.subaccount_address(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.account.subaccount_address(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.account.subaccount_address) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/broker/account/subaccount-address")
    assert record.call == "v2.broker.account.subaccount_address"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.account.subaccount_address(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.account.subaccount_address(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.account.subaccount_address", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.account.subaccount_address(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.account.subaccount_address")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.broker.account.subaccount_address(**EVERYTHING)
    assert served.calls() == ["v2.broker.account.subaccount_address"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.account.subaccount_address(**LEAST)
    limited.spend(keeper, "v2.broker.account.subaccount_address", 8)
    for _ in range(2):
        keeper.v2.broker.account.subaccount_address(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.account.subaccount_address(**LEAST)
    limited.spend(hasty, "v2.broker.account.subaccount_address", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.account.subaccount_address(**LEAST)
    assert limited.refused() > 0
