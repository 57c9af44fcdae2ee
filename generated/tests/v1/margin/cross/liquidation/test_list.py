# Made by Specloom from bitget/rest/v1/margin/cross/liquidation/list.yaml; change that file, not this one.
"""``client.v1.margin.cross.liquidation.list``: GET /api/margin/v1/cross/liquidation/list."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": "1"
}
"""
EVERYTHING = {}
TAKES = {}
SAYS = {
    "version": "v1",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": ("v2.margin.crossed.liquidation_history",),
    "deprecated": True,
    "open_params": True,
    "rate_limit.pool": "v1.margin.cross.liquidation.list",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v1.margin.cross.liquidation.list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/margin/v1/cross/liquidation/list",
        signature="LmUY8DOdM51QBXXLYFPDjB6vSzNWyZ3VtLxmhkHltYo=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.margin.cross.liquidation.list(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.margin.cross.liquidation.list(**EVERYTHING)
    assert answer == client.v1.margin.cross.liquidation.list(**EVERYTHING)
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
        client.v1.margin.cross.liquidation.list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.margin.cross.liquidation.list(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.margin.cross.liquidation.list", 8)
    for _ in range(2):
        client.v1.margin.cross.liquidation.list(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.margin.cross.liquidation.list(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.margin.crossed.liquidation_history"):
        assert client.v1.margin.cross.liquidation.list


def test_takes(client, told):
    assert told(client.v1.margin.cross.liquidation.list) == TAKES


def test_record(parts):
    record = find("GET", "/api/margin/v1/cross/liquidation/list")
    assert record.call == "v1.margin.cross.liquidation.list"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.margin.cross.liquidation.list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.margin.cross.liquidation.list(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.margin.cross.liquidation.list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.margin.cross.liquidation.list(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.margin.cross.liquidation.list")
    mock_client.v1.margin.cross.liquidation.list(**EVERYTHING)
    assert served.calls() == ["v1.margin.cross.liquidation.list", "v1.margin.cross.liquidation.list"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.margin.cross.liquidation.list(**EVERYTHING)
    limited.spend(keeper, "v1.margin.cross.liquidation.list", 8)
    for _ in range(2):
        keeper.v1.margin.cross.liquidation.list(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.margin.cross.liquidation.list(**EVERYTHING)
    limited.spend(hasty, "v1.margin.cross.liquidation.list", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.margin.cross.liquidation.list(**EVERYTHING)
    assert limited.refused() > 0
