# Made by Specloom from bitget/rest/v1/spot/wallet/withdrawal-v2.yaml; change that file, not this one.
"""``client.v1.spot.wallet.withdrawal_v2``: POST /api/spot/v1/wallet/withdrawal-v2."""

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
    "coin": "coin1",
    "address": "address2",
    "chain": "chain3",
    "tag": "tag4",
    "amount": "5.5",
    "remark": "remark6",
    "client_oid": "clientOid7",
}
LEAST = {
    "coin": "coin1",
    "address": "address2",
    "chain": "chain3",
    "amount": "5.5",
    "client_oid": "clientOid7",
}
TAKES = {
    "coin": "coin: text as str, required",
    "address": "address: text as str, required",
    "chain": "chain: text as str, required",
    "tag": "tag: text as str, optional",
    "amount": "amount: decimal as DecimalIn, required",
    "remark": "remark: text as str, optional",
    "client_oid": "clientOid: text as str, optional",
}
SAYS = {
    "version": "v1",
    "symbol_format": "none",
    "access": "withdraw",
    "effect": "withdraw",
    "errors": ("common", "spot", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": ("v2.spot.wallet.withdrawal",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.spot.wallet.withdrawal_v2",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": None,
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v1.spot.wallet.withdrawal_v2(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/spot/v1/wallet/withdrawal-v2",
        body='{"coin":"coin1","address":"address2","chain":"chain3","tag":"tag4","amount":"5.5","remark":"remark6","clientOid":"clientOid7"}',
        signature="RqM4of2k+ieazWDEaa2T7eY6DrsKuTMcryerS6xV6jg=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.spot.wallet.withdrawal_v2(**LEAST)
    exchange.received(
        "POST",
        "/api/spot/v1/wallet/withdrawal-v2",
        body='{"coin":"coin1","address":"address2","chain":"chain3","amount":"5.5","clientOid":"clientOid7"}',
        signature="Nw1XDXK2M4mdwydUNDsqyHG+VNKP+2g8rmHWDAfUDZI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.spot.wallet.withdrawal_v2(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.spot.wallet.withdrawal_v2(**EVERYTHING)
    assert answer == client.v1.spot.wallet.withdrawal_v2(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["coin", "address", "chain", "amount"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.spot.wallet.withdrawal_v2(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("amount", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.spot.wallet.withdrawal_v2(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v1.spot.wallet.withdrawal_v2(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v1.spot.wallet.withdrawal_v2(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.spot.wallet.withdrawal_v2", 8)
    for _ in range(2):
        client.v1.spot.wallet.withdrawal_v2(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.spot.wallet.withdrawal_v2(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.spot.wallet.withdrawal"):
        assert client.v1.spot.wallet.withdrawal_v2


def test_takes(client, told):
    assert told(client.v1.spot.wallet.withdrawal_v2) == TAKES


def test_record(parts):
    record = find("POST", "/api/spot/v1/wallet/withdrawal-v2")
    assert record.call == "v1.spot.wallet.withdrawal_v2"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.spot.wallet.withdrawal_v2(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.spot.wallet.withdrawal_v2(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.spot.wallet.withdrawal_v2", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.spot.wallet.withdrawal_v2(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.spot.wallet.withdrawal_v2")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v1.spot.wallet.withdrawal_v2(**EVERYTHING)
    assert served.calls() == ["v1.spot.wallet.withdrawal_v2"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.spot.wallet.withdrawal_v2(**LEAST)
    limited.spend(keeper, "v1.spot.wallet.withdrawal_v2", 8)
    for _ in range(2):
        keeper.v1.spot.wallet.withdrawal_v2(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.spot.wallet.withdrawal_v2(**LEAST)
    limited.spend(hasty, "v1.spot.wallet.withdrawal_v2", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.spot.wallet.withdrawal_v2(**LEAST)
    assert limited.refused() > 0
