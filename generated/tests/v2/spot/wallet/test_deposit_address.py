# Made by Specloom from bitget/rest/v2/spot/wallet/deposit-address.yaml; change that file, not this one.
"""``client.v2.spot.wallet.deposit_address``: GET /api/v2/spot/wallet/deposit-address."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1683875302853,
    "data": {
        "address": "xxx",
        "chain": "BTC-Bitcoin",
        "coin": "BTC",
        "tag": "tag4",
        "url": "https://btc.com/xxx"
    }
}
"""
EVERYTHING = {
    "coin": "USDT",
    "chain": "trc20",
    "size": "3.5",
}
LEAST = {
    "coin": "USDT",
}
TAKES = {
    "coin": "coin: text as str, required",
    "chain": "chain: text as str, optional",
    "size": "size: decimal as DecimalIn, optional",
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
    "rate_limit.pool": "v2.spot.wallet.deposit_address",
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
    client.v2.spot.wallet.deposit_address(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/wallet/deposit-address?chain=trc20&coin=USDT&size=3.5",
        signature="7VEnxYjoNqurDAtpdeA4Mkst3T+Go17oVwMzk4i/t/s=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.wallet.deposit_address(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/wallet/deposit-address?coin=USDT",
        signature="LB+WxIfsjzXDuw3ixA188ojw039NLfozLDkHCbwi+9U=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.wallet.deposit_address(**EVERYTHING)

    assert answer.address == "xxx"
    assert answer.chain == "BTC-Bitcoin"
    assert answer.coin == "BTC"
    assert answer.tag == "tag4"
    assert answer.url == "https://btc.com/xxx"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.wallet.deposit_address(**EVERYTHING)
    assert answer == client.v2.spot.wallet.deposit_address(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.wallet.deposit_address(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("size", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.wallet.deposit_address(**EVERYTHING | {name: value})
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
        client.v2.spot.wallet.deposit_address(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.wallet.deposit_address(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.wallet.deposit_address", 8)
    for _ in range(2):
        client.v2.spot.wallet.deposit_address(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.wallet.deposit_address(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.wallet.deposit_address) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/wallet/deposit-address")
    assert record.call == "v2.spot.wallet.deposit_address"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.wallet.deposit_address(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.wallet.deposit_address(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.wallet.deposit_address", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.wallet.deposit_address(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.wallet.deposit_address")
    mock_client.v2.spot.wallet.deposit_address(**EVERYTHING)
    assert served.calls() == ["v2.spot.wallet.deposit_address", "v2.spot.wallet.deposit_address"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.wallet.deposit_address(**LEAST)
    limited.spend(keeper, "v2.spot.wallet.deposit_address", 8)
    for _ in range(2):
        keeper.v2.spot.wallet.deposit_address(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.wallet.deposit_address(**LEAST)
    limited.spend(hasty, "v2.spot.wallet.deposit_address", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.wallet.deposit_address(**LEAST)
    assert limited.refused() > 0
