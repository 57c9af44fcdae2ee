# Made by Specloom from bitget/rest/v3/stockplus/asset/transfer.yaml; change that file, not this one.
"""``client.v3.stockplus.asset.transfer``: POST /api/v3/stockplus/asset/transfer."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "transferId": "transferId1"
    }
}
"""
EVERYTHING = {
    "coin": "coin1",
    "amount": "2.5",
    "direction": "in",
}
LEAST = {}
TAKES = {
    "coin": "coin: text as str, optional",
    "amount": "amount: decimal as DecimalIn, optional",
    "direction": "direction: text as str, optional, one of in out",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "transfer",
    "effect": "transfer",
    "errors": ("common", "uta"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.stockplus.asset.transfer",
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
    client.v3.stockplus.asset.transfer(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/stockplus/asset/transfer",
        body='{"coin":"coin1","amount":"2.5","direction":"in"}',
        signature="UxxIi9Lfjl1y7/mrBImAUxMXGZWmohqWQ5rjmMwugrU=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.stockplus.asset.transfer(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/stockplus/asset/transfer",
        body="{}",
        signature="g6QKTNjlC8NA2AS8/IgfRSc7VwwcCU3fm1b8Up1XvuA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.stockplus.asset.transfer(**EVERYTHING)

    assert answer.transfer_id == "transferId1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.stockplus.asset.transfer(**EVERYTHING)
    assert answer == client.v3.stockplus.asset.transfer(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("amount", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.stockplus.asset.transfer(**EVERYTHING | {name: value})
    assert not exchange.sent


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
        client.v3.stockplus.asset.transfer(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.stockplus.asset.transfer(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.stockplus.asset.transfer", 8)
    for _ in range(2):
        client.v3.stockplus.asset.transfer(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.stockplus.asset.transfer(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.stockplus.asset.transfer) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/stockplus/asset/transfer")
    assert record.call == "v3.stockplus.asset.transfer"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.stockplus.asset.transfer(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.stockplus.asset.transfer(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.stockplus.asset.transfer", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.stockplus.asset.transfer(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.stockplus.asset.transfer")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.stockplus.asset.transfer(**EVERYTHING)
    assert served.calls() == ["v3.stockplus.asset.transfer"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.stockplus.asset.transfer(**LEAST)
    limited.spend(keeper, "v3.stockplus.asset.transfer", 8)
    for _ in range(2):
        keeper.v3.stockplus.asset.transfer(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.stockplus.asset.transfer(**LEAST)
    limited.spend(hasty, "v3.stockplus.asset.transfer", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.stockplus.asset.transfer(**LEAST)
    assert limited.refused() > 0
