# Made by Specloom from bitget/rest/v3/ins-loan/product-infos.yaml; change that file, not this one.
"""``client.v3.ins_loan.product_infos``: GET /api/v3/ins-loan/product-infos."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1711697573019,
    "data": {
        "productId": "xxxxxxxx",
        "leverage": "2",
        "supportUsdtContract": "YES",
        "supportCoinContract": "true",
        "supportUsdcContract": "false",
        "transferLine": "0.6667",
        "spotBuyLine": "0.8",
        "usdtContractOpenLine": "8.5",
        "coinContractOpenLine": "9.5",
        "usdcContractOpenLine": "10.5",
        "liquidationLine": "0.9",
        "stopLiquidationLine": "0.75"
    }
}
"""
EVERYTHING = {
    "product_id": "xxxxxxxx",
}
TAKES = {
    "product_id": "productId: text as str, required",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "inst_loan"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.ins_loan.product_infos",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 3,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.ins_loan.product_infos(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/ins-loan/product-infos?productId=xxxxxxxx",
        signature="fqmLz40VQJklcbnKf44su1A+7mqau7intQjrDfdbTYw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.ins_loan.product_infos(**EVERYTHING)

    assert answer.product_id == "xxxxxxxx"
    assert answer.leverage == Decimal("2")
    assert answer.support_usdt_contract is True
    assert answer.support_coin_contract is True
    assert answer.support_usdc_contract is False
    assert answer.transfer_line == Decimal("0.6667")
    assert answer.spot_buy_line == Decimal("0.8")
    assert answer.usdt_contract_open_line == Decimal("8.5")
    assert answer.coin_contract_open_line == Decimal("9.5")
    assert answer.usdc_contract_open_line == Decimal("10.5")
    assert answer.liquidation_line == Decimal("0.9")
    assert answer.stop_liquidation_line == Decimal("0.75")
    assert type(answer.leverage) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.ins_loan.product_infos(**EVERYTHING)
    assert answer == client.v3.ins_loan.product_infos(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.ins_loan.product_infos(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("25559", errors.LoanRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.ins_loan.product_infos(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.ins_loan.product_infos(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(3):
        client.v3.ins_loan.product_infos(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.ins_loan.product_infos(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 3


def test_takes(client, told):
    assert told(client.v3.ins_loan.product_infos) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/ins-loan/product-infos")
    assert record.call == "v3.ins_loan.product_infos"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.ins_loan.product_infos(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.ins_loan.product_infos(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.ins_loan.product_infos", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.ins_loan.product_infos(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.ins_loan.product_infos")
    mock_client.v3.ins_loan.product_infos(**EVERYTHING)
    assert served.calls() == ["v3.ins_loan.product_infos", "v3.ins_loan.product_infos"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(4):
        keeper.v3.ins_loan.product_infos(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(4):
            hasty.v3.ins_loan.product_infos(**EVERYTHING)
    assert limited.refused() > 0
