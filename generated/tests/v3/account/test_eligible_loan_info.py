# Made by Specloom from bitget/rest/v3/account/eligible-loan-info.yaml; change that file, not this one.
"""``client.v3.account.eligible_loan_info``: GET /api/v3/account/eligible-loan-info."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "coin": "coin1",
        "limit": "11",
        "masterSubLimit": "3.5",
        "platformRemaingQuota": "4.5"
    }
}
"""
EVERYTHING = {
    "coin": "coin1",
}
LEAST = {}
TAKES = {
    "coin": "coin: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.eligible_loan_info",
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
    client.v3.account.eligible_loan_info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/eligible-loan-info?coin=coin1",
        signature="Rd6CngIlyE8+iZwbi1d/ABl6DHOKy6dRz3SiReh5ys4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.eligible_loan_info(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/account/eligible-loan-info",
        signature="D5wb3MrEzeGJpE9xYm7CSnY9WGfpIm6C/YpGLlElZ1o=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.eligible_loan_info(**EVERYTHING)

    assert answer.coin == "coin1"
    assert answer.limit == 11
    assert answer.master_sub_limit == Decimal("3.5")
    assert answer.platform_remaing_quota == Decimal("4.5")
    assert type(answer.limit) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.eligible_loan_info(**EVERYTHING)
    assert answer == client.v3.account.eligible_loan_info(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.account.eligible_loan_info(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.eligible_loan_info(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.eligible_loan_info", 8)
    for _ in range(2):
        client.v3.account.eligible_loan_info(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.eligible_loan_info(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.eligible_loan_info) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/eligible-loan-info")
    assert record.call == "v3.account.eligible_loan_info"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.eligible_loan_info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.eligible_loan_info(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.eligible_loan_info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.eligible_loan_info(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.eligible_loan_info")
    mock_client.v3.account.eligible_loan_info(**EVERYTHING)
    assert served.calls() == ["v3.account.eligible_loan_info", "v3.account.eligible_loan_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.eligible_loan_info(**LEAST)
    limited.spend(keeper, "v3.account.eligible_loan_info", 8)
    for _ in range(2):
        keeper.v3.account.eligible_loan_info(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.eligible_loan_info(**LEAST)
    limited.spend(hasty, "v3.account.eligible_loan_info", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.eligible_loan_info(**LEAST)
    assert limited.refused() > 0
