# Made by Specloom from bitget/rest/v3/ins-loan/ltv-convert.yaml; change that file, not this one.
"""``client.v3.ins_loan.ltv_convert``: GET /api/v3/ins-loan/ltv-convert."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1711697588556,
    "data": {
        "ltv": "0.6667",
        "subAccountUids": [
            "xxxxxxxxxx",
            "xxxxxxxxxx"
        ],
        "unpaidUsdtAmount": "1.12",
        "usdtBalance": "1223",
        "unpaidInfo": [
            {
                "coin": "USDT",
                "unpaidQty": "12",
                "unpaidInterest": "1.2"
            }
        ],
        "balanceInfo": [
            {
                "coin": "USDT",
                "price": "12",
                "amount": "1.2",
                "convertedUsdtAmount": "4.5"
            }
        ]
    }
}
"""
EVERYTHING = {
    "risk_unit_id": "xxxxxxxx",
}
LEAST = {}
TAKES = {
    "risk_unit_id": "riskUnitId: text as str, optional",
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
    "rate_limit.pool": "v3.ins_loan.ltv_convert",
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
    client.v3.ins_loan.ltv_convert(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/ins-loan/ltv-convert?riskUnitId=xxxxxxxx",
        signature="8A1U0HPYbZkBx3FbVtJYwpMtIm3qntBfASZPoxU5hhI=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.ins_loan.ltv_convert(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/ins-loan/ltv-convert",
        signature="rES79jh2nMX1mrbAKiP6iPLarlDb/wvaeQlJ9pAGY7Q=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.ins_loan.ltv_convert(**EVERYTHING)

    assert answer.ltv == Decimal("0.6667")
    assert answer.sub_account_uids == ["xxxxxxxxxx", "xxxxxxxxxx"]
    assert answer.unpaid_usdt_amount == Decimal("1.12")
    assert answer.usdt_balance == Decimal("1223")
    assert answer.unpaid_info[0].coin == "USDT"
    assert answer.unpaid_info[0].unpaid_qty == Decimal("12")
    assert answer.unpaid_info[0].unpaid_interest == Decimal("1.2")
    assert answer.balance_info[0].coin == "USDT"
    assert answer.balance_info[0].price == Decimal("12")
    assert answer.balance_info[0].amount == Decimal("1.2")
    assert answer.balance_info[0].converted_usdt_amount == Decimal("4.5")
    assert type(answer.usdt_balance) is Decimal
    assert type(answer.unpaid_info[0].unpaid_qty) is Decimal
    assert type(answer.balance_info[0].price) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.ins_loan.ltv_convert(**EVERYTHING)
    assert answer == client.v3.ins_loan.ltv_convert(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v3.ins_loan.ltv_convert(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.ins_loan.ltv_convert(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(3):
        client.v3.ins_loan.ltv_convert(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.ins_loan.ltv_convert(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 3


def test_takes(client, told):
    assert told(client.v3.ins_loan.ltv_convert) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/ins-loan/ltv-convert")
    assert record.call == "v3.ins_loan.ltv_convert"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.ins_loan.ltv_convert(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.ins_loan.ltv_convert(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.ins_loan.ltv_convert", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.ins_loan.ltv_convert(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.ins_loan.ltv_convert")
    mock_client.v3.ins_loan.ltv_convert(**EVERYTHING)
    assert served.calls() == ["v3.ins_loan.ltv_convert", "v3.ins_loan.ltv_convert"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(4):
        keeper.v3.ins_loan.ltv_convert(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(4):
            hasty.v3.ins_loan.ltv_convert(**LEAST)
    assert limited.refused() > 0
