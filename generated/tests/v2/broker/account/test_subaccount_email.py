# Made by Specloom from bitget/rest/v2/broker/account/subaccount-email.yaml; change that file, not this one.
"""``client.v2.broker.account.subaccount_email``: GET /api/v2/broker/account/subaccount-email."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695784982805,
    "data": {
        "subUid": "********",
        "subaccountName": "xxx@xx.com",
        "subaccountEmail": "subaccountEmail3",
        "cTime": "1692008679000",
        "uTime": "1695784930000"
    }
}
"""
EVERYTHING = {
    "sub_uid": "subUid1",
}
TAKES = {
    "sub_uid": "subUid: text as str, required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.broker.account.subaccount_email",
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
    client.v2.broker.account.subaccount_email(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/account/subaccount-email?subUid=subUid1",
        signature="jdAFNTEjKKXYM0Hv9zlhVf5S72fFQC7gwyHv8grwc9U=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.account.subaccount_email(**EVERYTHING)

    assert answer.sub_uid == "********"
    assert answer.subaccount_name == "xxx@xx.com"
    assert answer.subaccount_email == "subaccountEmail3"
    assert answer.c_time == 1692008679000
    assert answer.u_time == 1695784930000
    assert type(answer.c_time) is Millis
    assert type(answer.u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.account.subaccount_email(**EVERYTHING)
    assert answer == client.v2.broker.account.subaccount_email(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["sub_uid"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.broker.account.subaccount_email(**given)
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
        client.v2.broker.account.subaccount_email(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.account.subaccount_email(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.account.subaccount_email", 8)
    for _ in range(2):
        client.v2.broker.account.subaccount_email(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.account.subaccount_email(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.account.subaccount_email) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/broker/account/subaccount-email")
    assert record.call == "v2.broker.account.subaccount_email"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.account.subaccount_email(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.account.subaccount_email(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.account.subaccount_email", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.account.subaccount_email(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.account.subaccount_email")
    mock_client.v2.broker.account.subaccount_email(**EVERYTHING)
    assert served.calls() == ["v2.broker.account.subaccount_email", "v2.broker.account.subaccount_email"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.account.subaccount_email(**EVERYTHING)
    limited.spend(keeper, "v2.broker.account.subaccount_email", 8)
    for _ in range(2):
        keeper.v2.broker.account.subaccount_email(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.account.subaccount_email(**EVERYTHING)
    limited.spend(hasty, "v2.broker.account.subaccount_email", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.account.subaccount_email(**EVERYTHING)
    assert limited.refused() > 0
