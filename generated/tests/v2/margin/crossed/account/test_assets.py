# Made by Specloom from bitget/rest/v2/margin/crossed/account/assets.yaml; change that file, not this one.
"""``client.v2.margin.crossed.account.assets``: GET /api/v2/margin/crossed/account/assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695636742119,
    "data": [
        {
            "coin": "USDT",
            "totalAmount": "12",
            "available": "2",
            "frozen": "0",
            "borrow": "0.1",
            "interest": "0.000001",
            "net": "7.5",
            "cTime": "1734567744432",
            "uTime": "1700000000009",
            "coupon": "10.5"
        }
    ]
}
"""
EVERYTHING = {
    "coin": "USDT",
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
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": "v3.account.assets",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.margin.crossed.account.assets",
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
    client.v2.margin.crossed.account.assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/crossed/account/assets?coin=USDT",
        signature="6lTW7qhhWq89epL+vdcN9Vu6DN5iSQrVbv2RIwZfKN0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.crossed.account.assets(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/margin/crossed/account/assets",
        signature="76evo9oo/oLZhWtC5BSe3y2pJWLodvwmzSKXxdVtGPU=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.crossed.account.assets(**EVERYTHING)

    assert answer[0].coin == "USDT"
    assert answer[0].total_amount == Decimal("12")
    assert answer[0].available == Decimal("2")
    assert answer[0].frozen == Decimal("0")
    assert answer[0].borrow == Decimal("0.1")
    assert answer[0].interest == Decimal("0.000001")
    assert answer[0].net == Decimal("7.5")
    assert answer[0].c_time == 1734567744432
    assert answer[0].u_time == 1700000000009
    assert answer[0].coupon == Decimal("10.5")
    assert type(answer) is list
    assert type(answer[0].total_amount) is Decimal
    assert type(answer[0].available) is Decimal
    assert type(answer[0].frozen) is Decimal
    assert type(answer[0].c_time) is Millis
    assert type(answer[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.crossed.account.assets(**EVERYTHING)
    assert answer == client.v2.margin.crossed.account.assets(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("50001", errors.BadCoin, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.margin.crossed.account.assets(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.crossed.account.assets(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.crossed.account.assets", 8)
    for _ in range(2):
        client.v2.margin.crossed.account.assets(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.crossed.account.assets(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.crossed.account.assets) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/margin/crossed/account/assets")
    assert record.call == "v2.margin.crossed.account.assets"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.crossed.account.assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.crossed.account.assets(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.crossed.account.assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.crossed.account.assets(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.crossed.account.assets")
    mock_client.v2.margin.crossed.account.assets(**EVERYTHING)
    assert served.calls() == ["v2.margin.crossed.account.assets", "v2.margin.crossed.account.assets"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.crossed.account.assets(**LEAST)
    limited.spend(keeper, "v2.margin.crossed.account.assets", 8)
    for _ in range(2):
        keeper.v2.margin.crossed.account.assets(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.crossed.account.assets(**LEAST)
    limited.spend(hasty, "v2.margin.crossed.account.assets", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.crossed.account.assets(**LEAST)
    assert limited.refused() > 0
