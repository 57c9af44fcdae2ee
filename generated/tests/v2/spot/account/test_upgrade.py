# Made by Specloom from bitget/rest/v2/spot/account/upgrade.yaml; change that file, not this one.
"""``client.v2.spot.account.upgrade``: POST /api/v2/spot/account/upgrade."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1728625799912,
    "data": null
}
"""
EVERYTHING = {
    "sub_uid": "subUid1",
}
LEAST = {}
TAKES = {
    "sub_uid": "subUid: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "spot", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.account.upgrade",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.upgrade(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/spot/account/upgrade",
        body='{"subUid":"subUid1"}',
        signature="Lm7fKTIlZ7Pt+b554thBFmPsc40Dq6ii3bbNbH7cErI=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.upgrade(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/spot/account/upgrade",
        body="{}",
        signature="VgAV1skIGrDudPIYM766W4NrXKWd6yCObhP+qRn+ZOI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.account.upgrade(**EVERYTHING)

    assert answer is None
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.account.upgrade(**EVERYTHING)
    assert answer == client.v2.spot.account.upgrade(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v2.spot.account.upgrade(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.spot.account.upgrade(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.spot.account.upgrade(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.account.upgrade(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.spot.account.upgrade) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/spot/account/upgrade")
    assert record.call == "v2.spot.account.upgrade"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.account.upgrade(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.account.upgrade(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.account.upgrade", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.account.upgrade(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.account.upgrade")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.spot.account.upgrade(**EVERYTHING)
    assert served.calls() == ["v2.spot.account.upgrade"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.spot.account.upgrade(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.account.upgrade(**LEAST)
    assert limited.refused() > 0
