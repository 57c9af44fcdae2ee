# Made by Specloom from bitget/rest/v2/spot/ins-loan/ensure-coins-convert.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.ensure_coins_convert``: GET /api/v2/spot/ins-loan/ensure-coins-convert."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1711697581815,
    "data": {
        "productId": "xxxxxxxx",
        "coinInfo": [
            {
                "coin": "USDC",
                "convertRatio": "1",
                "maxConvertValue": "1000"
            },
            {
                "coin": "USDT",
                "convertRatio": "1",
                "maxConvertValue": "1000"
            },
            {
                "coin": "BTC",
                "convertRatio": "0.99",
                "maxConvertValue": "1000"
            },
            {
                "coin": "ETH",
                "convertRatio": "0.99",
                "maxConvertValue": "1000"
            }
        ]
    }
}
"""
EVERYTHING = {
    "product_id": "xxx",
}
TAKES = {
    "product_id": "productId: text as str, required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "inst_loan"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.ins_loan.ensure_coins_convert",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/ins-loan/ensure-coins-convert?productId=xxx",
        signature="80CGUROkybd2ss7qf4VASTVykFjfs6xE3uA7XiR0tXM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)

    assert answer.product_id == "xxxxxxxx"
    assert answer.coin_info[0].coin == "USDC"
    assert answer.coin_info[0].convert_ratio == Decimal("1")
    assert answer.coin_info[0].max_convert_value == Decimal("1000")
    assert answer.coin_info[1].coin == "USDT"
    assert answer.coin_info[1].convert_ratio == Decimal("1")
    assert answer.coin_info[1].max_convert_value == Decimal("1000")
    assert answer.coin_info[2].coin == "BTC"
    assert answer.coin_info[2].convert_ratio == Decimal("0.99")
    assert answer.coin_info[2].max_convert_value == Decimal("1000")
    assert answer.coin_info[3].coin == "ETH"
    assert answer.coin_info[3].convert_ratio == Decimal("0.99")
    assert answer.coin_info[3].max_convert_value == Decimal("1000")
    assert type(answer.coin_info[0].convert_ratio) is Decimal
    assert type(answer.coin_info[0].max_convert_value) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    assert answer == client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.ins_loan.ensure_coins_convert(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("25559", errors.LoanRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.ins_loan.ensure_coins_convert", 3)
    for _ in range(2):
        client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.ins_loan.ensure_coins_convert) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/ins-loan/ensure-coins-convert")
    assert record.call == "v2.spot.ins_loan.ensure_coins_convert"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.ins_loan.ensure_coins_convert(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.ins_loan.ensure_coins_convert", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.ins_loan.ensure_coins_convert")
    mock_client.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    assert served.calls() == ["v2.spot.ins_loan.ensure_coins_convert", "v2.spot.ins_loan.ensure_coins_convert"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    limited.spend(keeper, "v2.spot.ins_loan.ensure_coins_convert", 3)
    for _ in range(2):
        keeper.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    limited.spend(hasty, "v2.spot.ins_loan.ensure_coins_convert", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.ins_loan.ensure_coins_convert(**EVERYTHING)
    assert limited.refused() > 0
