# Made by Specloom from bitget/rest/v2/spot/account/upgrade-status.yaml; change that file, not this one.
"""``client.v2.spot.account.upgrade_status``: GET /api/v2/spot/account/upgrade-status."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1746687063471,
    "data": {
        "status": "fail",
        "reason": "upgrade_disabled"
    }
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
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.account.upgrade_status",
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
    client.v2.spot.account.upgrade_status(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/account/upgrade-status?subUid=subUid1",
        signature="dOvNi2j8j4IPxkpgEQwhbv2MZuOB1npqDGyitgrUDZE=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.upgrade_status(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/account/upgrade-status",
        signature="hKEladyQ4gUo84ZU5pSGytNZChjKH70lbBQBq1mLM10=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.account.upgrade_status(**EVERYTHING)

    assert answer.status == "fail"
    assert answer.reason == "upgrade_disabled"
    assert not client.drift


VALUES = {
    ("data", "status"): ("process", "fail", "success"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.account.upgrade_status(**LEAST)


def test_documented_values(told):
    assert told("v2.spot.account.upgrade_status") == [("status", ("process", "fail", "success"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.account.upgrade_status(**EVERYTHING)
    assert answer == client.v2.spot.account.upgrade_status(**EVERYTHING)
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
        client.v2.spot.account.upgrade_status(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.account.upgrade_status(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.spot.account.upgrade_status(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.account.upgrade_status(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.spot.account.upgrade_status) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/account/upgrade-status")
    assert record.call == "v2.spot.account.upgrade_status"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.account.upgrade_status(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.account.upgrade_status(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.account.upgrade_status", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.account.upgrade_status(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.account.upgrade_status")
    mock_client.v2.spot.account.upgrade_status(**EVERYTHING)
    assert served.calls() == ["v2.spot.account.upgrade_status", "v2.spot.account.upgrade_status"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.spot.account.upgrade_status(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.account.upgrade_status(**LEAST)
    assert limited.refused() > 0
