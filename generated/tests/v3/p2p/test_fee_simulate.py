# Made by Specloom from bitget/rest/v3/p2p/fee-simulate.yaml; change that file, not this one.
"""``client.v3.p2p.fee_simulate``: POST /api/v3/p2p/fee-simulate."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "feeToken": "feeToken1",
        "feeAmount": "2.5",
        "taxToken": "taxToken3",
        "taxAmount": "4.5"
    }
}
"""
EVERYTHING = {
    "token": "token1",
    "fiat": "fiat2",
    "side": "buy",
    "market_type": "public",
    "amount": "5.5",
}
TAKES = {
    "token": "token: text as str, required",
    "fiat": "fiat: text as str, required",
    "side": "side: text as str, required, one of buy sell",
    "market_type": "marketType: text as str, required, one of public private",
    "amount": "amount: decimal as DecimalIn, required",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.p2p.fee_simulate(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/p2p/fee-simulate",
        body='{"token":"token1","fiat":"fiat2","side":"buy","marketType":"public","amount":"5.5"}',
        signature="O+T39/YBO8+xrHo9lyj/6dXu+ikoqdahzE/nhTbPSpE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.p2p.fee_simulate(**EVERYTHING)

    assert answer.fee_token == "feeToken1"
    assert answer.fee_amount == Decimal("2.5")
    assert answer.tax_token == "taxToken3"
    assert answer.tax_amount == Decimal("4.5")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.p2p.fee_simulate(**EVERYTHING)
    assert answer == client.v3.p2p.fee_simulate(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["token", "fiat", "side", "market_type", "amount"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.p2p.fee_simulate(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("amount", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.p2p.fee_simulate(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("60001", errors.MissingParameter, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.p2p.fee_simulate(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.p2p.fee_simulate(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.p2p.fee_simulate(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.p2p.fee_simulate(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_takes(client, told):
    assert told(client.v3.p2p.fee_simulate) == TAKES


def test_record():
    record = find("POST", "/api/v3/p2p/fee-simulate")
    assert record.call == "v3.p2p.fee_simulate"
    assert {param.place for param in record.params} == {"body"}
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "p2p")
    assert record.account_mode == "any"
    assert record.twin is None
    assert record.superseded_by == ()
    assert record.deprecated is False
    assert record.open_params is False
    assert record.rate_limit.pool == "v3.p2p.fee_simulate"
    assert record.rate_limit.documented is False
    assert record.rate_limit.default.requests == 10
    assert record.rate_limit.default.seconds == 1
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.copy_trader is None
    assert record.idempotency is None
    assert record.paging is None
    assert record.batch is None


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.p2p.fee_simulate(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.p2p.fee_simulate(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.p2p.fee_simulate", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.p2p.fee_simulate(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.p2p.fee_simulate")
    mock_client.v3.p2p.fee_simulate(**EVERYTHING)
    assert served.calls() == ["v3.p2p.fee_simulate", "v3.p2p.fee_simulate"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(11):
        keeper.v3.p2p.fee_simulate(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(11):
            hasty.v3.p2p.fee_simulate(**EVERYTHING)
    assert limited.refused() > 0
