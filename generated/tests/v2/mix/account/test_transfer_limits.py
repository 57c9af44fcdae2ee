# Made by Specloom from bitget/rest/v2/mix/account/transfer-limits.yaml; change that file, not this one.
"""``client.v2.mix.account.transfer_limits``: GET /api/v2/mix/account/transfer-limits."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1627293357336,
    "data": {
        "coin": "BTC",
        "maxTransferIn": "100"
    }
}
"""
EVERYTHING = {
    "coin": "coin1",
}
TAKES = {
    "coin": "coin: text as str, required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "account"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.account.transfer_limits",
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
    client.v2.mix.account.transfer_limits(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/account/transfer-limits?coin=coin1",
        signature="ncArcQYvvOJfXnfuFwgUqMo3ttOZcsyLyAlByg8+qEc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.account.transfer_limits(**EVERYTHING)

    assert answer.coin == "BTC"
    assert answer.max_transfer_in == Decimal("100")
    assert type(answer.max_transfer_in) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.account.transfer_limits(**EVERYTHING)
    assert answer == client.v2.mix.account.transfer_limits(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.account.transfer_limits(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.account.transfer_limits(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.account.transfer_limits(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.mix.account.transfer_limits(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.transfer_limits(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.mix.account.transfer_limits) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/account/transfer-limits")
    assert record.call == "v2.mix.account.transfer_limits"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.account.transfer_limits(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.account.transfer_limits(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.account.transfer_limits", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.account.transfer_limits(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.account.transfer_limits")
    mock_client.v2.mix.account.transfer_limits(**EVERYTHING)
    assert served.calls() == ["v2.mix.account.transfer_limits", "v2.mix.account.transfer_limits"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.mix.account.transfer_limits(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.account.transfer_limits(**EVERYTHING)
    assert limited.refused() > 0
