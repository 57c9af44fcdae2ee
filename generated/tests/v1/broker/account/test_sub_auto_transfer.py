# Made by Specloom from bitget/rest/v1/broker/account/sub-auto-transfer.yaml; change that file, not this one.
"""``client.v1.broker.account.sub_auto_transfer``: POST /api/broker/v1/account/sub-auto-transfer."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

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
    "coin": "coin2",
    "to_account_type": "spot",
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
    "coin": "coin: text as str, required",
    "to_account_type": "toAccountType: text as str, required, one of spot mix_usdt mix_usd mix_usdc",
}
SAYS = {
    "version": "v1",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": ("v2.broker.account.set_subaccount_autotransfer",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.broker.account.sub_auto_transfer",
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
    client.v1.broker.account.sub_auto_transfer(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/broker/v1/account/sub-auto-transfer",
        body='{"subUid":"subUid1","coin":"coin2","toAccountType":"spot"}',
        signature="wc9UkSYdYxG2dwifAPumiE198ofBTiUrNcLG4OoN0JY=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.broker.account.sub_auto_transfer(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.broker.account.sub_auto_transfer(**EVERYTHING)
    assert answer == client.v1.broker.account.sub_auto_transfer(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid", "coin", "to_account_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.broker.account.sub_auto_transfer(**given)
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
        client.v1.broker.account.sub_auto_transfer(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v1.broker.account.sub_auto_transfer(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.broker.account.sub_auto_transfer", 8)
    for _ in range(2):
        client.v1.broker.account.sub_auto_transfer(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.broker.account.sub_auto_transfer(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.broker.account.set_subaccount_autotransfer"):
        assert client.v1.broker.account.sub_auto_transfer


def test_takes(client, told):
    assert told(client.v1.broker.account.sub_auto_transfer) == TAKES


def test_record(parts):
    record = find("POST", "/api/broker/v1/account/sub-auto-transfer")
    assert record.call == "v1.broker.account.sub_auto_transfer"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.broker.account.sub_auto_transfer(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.broker.account.sub_auto_transfer(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.broker.account.sub_auto_transfer", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.broker.account.sub_auto_transfer(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.broker.account.sub_auto_transfer")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v1.broker.account.sub_auto_transfer(**EVERYTHING)
    assert served.calls() == ["v1.broker.account.sub_auto_transfer"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.broker.account.sub_auto_transfer(**EVERYTHING)
    limited.spend(keeper, "v1.broker.account.sub_auto_transfer", 8)
    for _ in range(2):
        keeper.v1.broker.account.sub_auto_transfer(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.broker.account.sub_auto_transfer(**EVERYTHING)
    limited.spend(hasty, "v1.broker.account.sub_auto_transfer", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.broker.account.sub_auto_transfer(**EVERYTHING)
    assert limited.refused() > 0
