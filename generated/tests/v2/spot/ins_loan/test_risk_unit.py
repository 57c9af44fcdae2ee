# Made by Specloom from bitget/rest/v2/spot/ins-loan/risk-unit.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.risk_unit``: GET /api/v2/spot/ins-loan/risk-unit."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1711697588556,
    "data": {
        "riskUnitId": [
            "xxxxxxxx",
            "xxxxxxxx"
        ]
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
    "errors": ("common", "inst_loan"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.ins_loan.risk_unit",
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
    client.v2.spot.ins_loan.risk_unit(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/ins-loan/risk-unit",
        signature="hD/+2sJYX5wZWABwhFdFGaQOb95Nm6UK1PTLlHFWf0Q=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.ins_loan.risk_unit(**EVERYTHING)

    assert answer.risk_unit_id == ["xxxxxxxx", "xxxxxxxx"]
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.ins_loan.risk_unit(**EVERYTHING)
    assert answer == client.v2.spot.ins_loan.risk_unit(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v2.spot.ins_loan.risk_unit(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.ins_loan.risk_unit(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.ins_loan.risk_unit", 3)
    for _ in range(2):
        client.v2.spot.ins_loan.risk_unit(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.ins_loan.risk_unit(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.ins_loan.risk_unit) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/ins-loan/risk-unit")
    assert record.call == "v2.spot.ins_loan.risk_unit"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.ins_loan.risk_unit(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.ins_loan.risk_unit(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.ins_loan.risk_unit", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.ins_loan.risk_unit(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.ins_loan.risk_unit")
    mock_client.v2.spot.ins_loan.risk_unit(**EVERYTHING)
    assert served.calls() == ["v2.spot.ins_loan.risk_unit", "v2.spot.ins_loan.risk_unit"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.ins_loan.risk_unit(**EVERYTHING)
    limited.spend(keeper, "v2.spot.ins_loan.risk_unit", 3)
    for _ in range(2):
        keeper.v2.spot.ins_loan.risk_unit(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.ins_loan.risk_unit(**EVERYTHING)
    limited.spend(hasty, "v2.spot.ins_loan.risk_unit", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.ins_loan.risk_unit(**EVERYTHING)
    assert limited.refused() > 0
