# Made by Specloom from bitget/rest/v2/common/trade-rate.yaml; change that file, not this one.
"""``client.v2.common.trade_rate``: GET /api/v2/common/trade-rate."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1683875302853,
    "data": {
        "makerFeeRate": "0.0002",
        "takerFeeRate": "0.0006"
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "business_type": "businessType2",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "business_type": "businessType: text as str, required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common",),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.common.trade_rate",
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
    client.v2.common.trade_rate(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/common/trade-rate?businessType=businessType2&symbol=BTCUSDT",
        signature="47ajm4CcAPPqkMHaABEHvVnv6SpLNXAfWxW21+GMG6o=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.common.trade_rate(**EVERYTHING)

    assert answer.maker_fee_rate == Decimal("0.0002")
    assert answer.taker_fee_rate == Decimal("0.0006")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.common.trade_rate(**EVERYTHING)
    assert answer == client.v2.common.trade_rate(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "business_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.common.trade_rate(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.common.trade_rate(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.common.trade_rate(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.common.trade_rate(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.common.trade_rate", 8)
    for _ in range(2):
        client.v2.common.trade_rate(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.common.trade_rate(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.common.trade_rate) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/common/trade-rate")
    assert record.call == "v2.common.trade_rate"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.common.trade_rate(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.common.trade_rate(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.common.trade_rate", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.common.trade_rate(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.common.trade_rate")
    mock_client.v2.common.trade_rate(**EVERYTHING)
    assert served.calls() == ["v2.common.trade_rate", "v2.common.trade_rate"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.common.trade_rate(**EVERYTHING)
    limited.spend(keeper, "v2.common.trade_rate", 8)
    for _ in range(2):
        keeper.v2.common.trade_rate(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.common.trade_rate(**EVERYTHING)
    limited.spend(hasty, "v2.common.trade_rate", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.common.trade_rate(**EVERYTHING)
    assert limited.refused() > 0
