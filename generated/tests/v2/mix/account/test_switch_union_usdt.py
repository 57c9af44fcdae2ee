# Made by Specloom from bitget/rest/v2/mix/account/switch-union-usdt.yaml; change that file, not this one.
"""``client.v2.mix.account.switch_union_usdt``: GET /api/v2/mix/account/switch-union-usdt."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695809161807,
    "data": {
        "usdtAmount": "1"
    }
}
"""
EVERYTHING = {}
TAKES = {}
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
    "rate_limit.pool": "v2.mix.account.switch_union_usdt",
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
    client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/account/switch-union-usdt",
        signature="EtamejArYsZsNhBfecSP323X0d8DoACjKITGQT5F8mo=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.account.switch_union_usdt(**EVERYTHING)

    assert answer.usdt_amount == Decimal("1")
    assert type(answer.usdt_amount) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    assert answer == client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.account.switch_union_usdt(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.mix.account.switch_union_usdt) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/account/switch-union-usdt")
    assert record.call == "v2.mix.account.switch_union_usdt"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.account.switch_union_usdt(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.account.switch_union_usdt(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.account.switch_union_usdt", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.account.switch_union_usdt(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.account.switch_union_usdt")
    mock_client.v2.mix.account.switch_union_usdt(**EVERYTHING)
    assert served.calls() == ["v2.mix.account.switch_union_usdt", "v2.mix.account.switch_union_usdt"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.mix.account.switch_union_usdt(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.account.switch_union_usdt(**EVERYTHING)
    assert limited.refused() > 0
