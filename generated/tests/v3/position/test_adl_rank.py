# Made by Specloom from bitget/rest/v3/position/adlRank.yaml; change that file, not this one.
"""``client.v3.position.adl_rank``: GET /api/v3/position/adlRank."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1754035547922,
    "data": [
        {
            "symbol": "MOVEUSDT",
            "marginCoin": "USDT",
            "adlRank": "0.4872",
            "holdSide": "long"
        }
    ]
}
"""
EVERYTHING = {}
TAKES = {}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta"),
    "account_mode": "unified",
    "twin": "v2.mix.position.adl_rank",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.position.adl_rank",
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
    client.v3.position.adl_rank(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/position/adlRank",
        signature="Qwze4glIiyWBV14l2o8bp1vAD29mnq+RiMQiVu10QCE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.position.adl_rank(**EVERYTHING)

    assert answer[0].symbol == "MOVEUSDT"
    assert answer[0].margin_coin == "USDT"
    assert answer[0].adl_rank == Decimal("0.4872")
    assert answer[0].hold_side == "long"
    assert type(answer) is list
    assert not client.drift


VALUES = {
    ("data", 0, "holdSide"): ("long", "short"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.position.adl_rank(**EVERYTHING)


def test_documented_values(told):
    assert told("v3.position.adl_rank") == [("hold_side", ("long", "short"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.position.adl_rank(**EVERYTHING)
    assert answer == client.v3.position.adl_rank(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.position.adl_rank(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.position.adl_rank(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v3.position.adl_rank(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.position.adl_rank(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v3.position.adl_rank) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/position/adlRank")
    assert record.call == "v3.position.adl_rank"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.position.adl_rank(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.position.adl_rank(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.position.adl_rank", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.position.adl_rank(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.position.adl_rank")
    mock_client.v3.position.adl_rank(**EVERYTHING)
    assert served.calls() == ["v3.position.adl_rank", "v3.position.adl_rank"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v3.position.adl_rank(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.position.adl_rank(**EVERYTHING)
    assert limited.refused() > 0
