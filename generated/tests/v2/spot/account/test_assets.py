# Made by Specloom from bitget/rest/v2/spot/account/assets.yaml; change that file, not this one.
"""``client.v2.spot.account.assets``: GET /api/v2/spot/account/assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "message": "success",
    "requestTime": 1695808949356,
    "data": [
        {
            "coin": "usdt",
            "available": "0",
            "frozen": "3.5",
            "locked": "4.5",
            "limitAvailable": "5.5",
            "uTime": "1622697148"
        }
    ]
}
"""
EVERYTHING = {
    "coin": "USDT",
    "asset_type": "hold_only",
}
LEAST = {}
TAKES = {
    "coin": "coin: text as str, optional",
    "asset_type": "assetType: text as str, optional, one of hold_only all, else hold_only",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot", "account"),
    "account_mode": "classic",
    "twin": "v3.account.assets",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.account.assets",
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
    client.v2.spot.account.assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/account/assets?assetType=hold_only&coin=USDT",
        signature="ald9PqjdwwmEpL/cHWLk0AgqOViPytKkMqQmEDW8kQg=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.assets(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/account/assets",
        signature="NWgiyXfUwDZ1wyMDarowE42SSc2pILk98Lup40soRJY=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.account.assets(**EVERYTHING)

    assert answer[0].coin == "usdt"
    assert answer[0].available == Decimal("0")
    assert answer[0].frozen == Decimal("3.5")
    assert answer[0].locked == Decimal("4.5")
    assert answer[0].limit_available == Decimal("5.5")
    assert answer[0].u_time == 1622697148
    assert type(answer) is list
    assert type(answer[0].available) is Decimal
    assert type(answer[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.account.assets(**EVERYTHING)
    assert answer == client.v2.spot.account.assets(**EVERYTHING)
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
        client.v2.spot.account.assets(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.account.assets(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.account.assets", 8)
    for _ in range(2):
        client.v2.spot.account.assets(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.account.assets(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.account.assets) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/account/assets")
    assert record.call == "v2.spot.account.assets"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.account.assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.account.assets(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.account.assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.account.assets(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.account.assets")
    mock_client.v2.spot.account.assets(**EVERYTHING)
    assert served.calls() == ["v2.spot.account.assets", "v2.spot.account.assets"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.account.assets(**LEAST)
    limited.spend(keeper, "v2.spot.account.assets", 8)
    for _ in range(2):
        keeper.v2.spot.account.assets(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.account.assets(**LEAST)
    limited.spend(hasty, "v2.spot.account.assets", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.account.assets(**LEAST)
    assert limited.refused() > 0
