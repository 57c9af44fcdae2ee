# Made by Specloom from bitget/rest/v2/account/funding-assets.yaml; change that file, not this one.
"""``client.v2.account.funding_assets``: GET /api/v2/account/funding-assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1712129301188,
    "data": [
        {
            "coin": "USDT",
            "available": "326",
            "frozen": "3.5",
            "usdtValue": "4.5"
        }
    ]
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
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.account.funding_assets",
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
    client.v2.account.funding_assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/account/funding-assets?coin=coin1",
        signature="LmRKnDFgokEW5Owlc/GFWNbONkhe0HWDcS7+ND39lZk=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.account.funding_assets(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/account/funding-assets",
        signature="YjQBRdtKkX2vZ0bQj3LS/s9IRYsgQU7gjT36W4q9rzI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.account.funding_assets(**EVERYTHING)

    assert answer[0].coin == "USDT"
    assert answer[0].available == Decimal("326")
    assert answer[0].frozen == Decimal("3.5")
    assert answer[0].usdt_value == Decimal("4.5")
    assert type(answer) is list
    assert type(answer[0].available) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.account.funding_assets(**EVERYTHING)
    assert answer == client.v2.account.funding_assets(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.account.funding_assets(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.account.funding_assets(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.account.funding_assets", 8)
    for _ in range(2):
        client.v2.account.funding_assets(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.account.funding_assets(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.account.funding_assets) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/account/funding-assets")
    assert record.call == "v2.account.funding_assets"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.account.funding_assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.account.funding_assets(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.account.funding_assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.account.funding_assets(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.account.funding_assets")
    mock_client.v2.account.funding_assets(**EVERYTHING)
    assert served.calls() == ["v2.account.funding_assets", "v2.account.funding_assets"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.account.funding_assets(**LEAST)
    limited.spend(keeper, "v2.account.funding_assets", 8)
    for _ in range(2):
        keeper.v2.account.funding_assets(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.account.funding_assets(**LEAST)
    limited.spend(hasty, "v2.account.funding_assets", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.account.funding_assets(**LEAST)
    assert limited.refused() > 0
