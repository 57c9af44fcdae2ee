# Made by Specloom from bitget/rest/v2/spot/ins-loan/transfered.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.transfered``: GET /api/v2/spot/ins-loan/transfered."""

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
        "coin": "USDT",
        "transfered": "1223",
        "userId": "xxxxxxxxxx"
    }
}
"""
EVERYTHING = {
    "coin": "xxx",
    "user_id": "userId2",
}
LEAST = {
    "coin": "xxx",
}
TAKES = {
    "coin": "coin: text as str, required",
    "user_id": "userId: text as str, optional",
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
    "rate_limit.pool": "v2.spot.ins_loan.transfered",
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
    client.v2.spot.ins_loan.transfered(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/ins-loan/transfered?coin=xxx&userId=userId2",
        signature="FkOGmw2XLvlnSK97pYyyBGnst9yiu2fdzMQtk5GlzIs=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.ins_loan.transfered(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/ins-loan/transfered?coin=xxx",
        signature="wpsFTFgrzzRJ+CFeT1wfO5axMA3PuLgHYTvS66KPMZ8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.ins_loan.transfered(**EVERYTHING)

    assert answer.coin == "USDT"
    assert answer.transfered == Decimal("1223")
    assert answer.user_id == "xxxxxxxxxx"
    assert type(answer.transfered) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.ins_loan.transfered(**EVERYTHING)
    assert answer == client.v2.spot.ins_loan.transfered(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.ins_loan.transfered(**given)
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
        client.v2.spot.ins_loan.transfered(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.ins_loan.transfered(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.ins_loan.transfered", 3)
    for _ in range(2):
        client.v2.spot.ins_loan.transfered(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.ins_loan.transfered(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.ins_loan.transfered) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/ins-loan/transfered")
    assert record.call == "v2.spot.ins_loan.transfered"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.ins_loan.transfered(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.ins_loan.transfered(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.ins_loan.transfered", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.ins_loan.transfered(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.ins_loan.transfered")
    mock_client.v2.spot.ins_loan.transfered(**EVERYTHING)
    assert served.calls() == ["v2.spot.ins_loan.transfered", "v2.spot.ins_loan.transfered"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.ins_loan.transfered(**LEAST)
    limited.spend(keeper, "v2.spot.ins_loan.transfered", 3)
    for _ in range(2):
        keeper.v2.spot.ins_loan.transfered(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.ins_loan.transfered(**LEAST)
    limited.spend(hasty, "v2.spot.ins_loan.transfered", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.ins_loan.transfered(**LEAST)
    assert limited.refused() > 0
