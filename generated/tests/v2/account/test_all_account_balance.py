# Made by Specloom from bitget/rest/v2/account/all-account-balance.yaml; change that file, not this one.
"""``client.v2.account.all_account_balance``: GET /api/v2/account/all-account-balance."""

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
            "accountType": "spot",
            "usdtBalance": "326883.9190752508"
        },
        {
            "accountType": "futures",
            "usdtBalance": "280108.503808983783"
        },
        {
            "accountType": "funding",
            "usdtBalance": "0"
        },
        {
            "accountType": "earn",
            "usdtBalance": "142313.7"
        },
        {
            "accountType": "bots",
            "usdtBalance": "210.585022843422"
        },
        {
            "accountType": "margin",
            "usdtBalance": "54616.35774218"
        }
    ]
}
"""
EVERYTHING = {}
TAKES = {}
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
    "rate_limit.pool": "v2.account.all_account_balance",
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
    client.v2.account.all_account_balance(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/account/all-account-balance",
        signature="0eXYq0vTpksBfI/OhJ2e9IYfwiALBfYefmTpMCTDfdE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.account.all_account_balance(**EVERYTHING)

    assert answer[0].account_type == "spot"
    assert answer[0].usdt_balance == Decimal("326883.9190752508")
    assert answer[1].account_type == "futures"
    assert answer[1].usdt_balance == Decimal("280108.503808983783")
    assert answer[2].account_type == "funding"
    assert answer[2].usdt_balance == Decimal("0")
    assert answer[3].account_type == "earn"
    assert answer[3].usdt_balance == Decimal("142313.7")
    assert answer[4].account_type == "bots"
    assert answer[4].usdt_balance == Decimal("210.585022843422")
    assert answer[5].account_type == "margin"
    assert answer[5].usdt_balance == Decimal("54616.35774218")
    assert type(answer) is list
    assert type(answer[2].usdt_balance) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.account.all_account_balance(**EVERYTHING)
    assert answer == client.v2.account.all_account_balance(**EVERYTHING)
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
        client.v2.account.all_account_balance(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.account.all_account_balance(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.account.all_account_balance(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.account.all_account_balance(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.account.all_account_balance) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/account/all-account-balance")
    assert record.call == "v2.account.all_account_balance"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.account.all_account_balance(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.account.all_account_balance(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.account.all_account_balance", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.account.all_account_balance(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.account.all_account_balance")
    mock_client.v2.account.all_account_balance(**EVERYTHING)
    assert served.calls() == ["v2.account.all_account_balance", "v2.account.all_account_balance"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.account.all_account_balance(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.account.all_account_balance(**EVERYTHING)
    assert limited.refused() > 0
