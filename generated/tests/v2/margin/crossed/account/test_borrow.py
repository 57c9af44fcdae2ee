# Made by Specloom from bitget/rest/v2/margin/crossed/account/borrow.yaml; change that file, not this one.
"""``client.v2.margin.crossed.account.borrow``: POST /api/v2/margin/crossed/account/borrow."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1679384491703,
    "data": {
        "loanId": "2342332432",
        "coin": "USDT",
        "borrowAmount": "1.00000000"
    }
}
"""
EVERYTHING = {
    "coin": "USDT",
    "borrow_amount": "1",
    "client_oid": "clientOid3",
}
LEAST = {
    "coin": "USDT",
    "borrow_amount": "1",
}
TAKES = {
    "coin": "coin: text as str, required",
    "borrow_amount": "borrowAmount: decimal as DecimalIn, required",
    "client_oid": "clientOid: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.margin.crossed.account.borrow",
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
    client.v2.margin.crossed.account.borrow(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/margin/crossed/account/borrow",
        body='{"coin":"USDT","borrowAmount":"1","clientOid":"clientOid3"}',
        signature="tu/Ke6cEZoP3k1bEcJquO/gz1gtjxMrMhYOsKWEJv2I=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.crossed.account.borrow(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/margin/crossed/account/borrow",
        body='{"coin":"USDT","borrowAmount":"1"}',
        signature="u8Onk3fVTvEyq4nmROi0smrVCSHVG9hKWtwjmgT7dn8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.crossed.account.borrow(**EVERYTHING)

    assert answer.loan_id == "2342332432"
    assert answer.coin == "USDT"
    assert answer.borrow_amount == Decimal("1.00000000")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.crossed.account.borrow(**EVERYTHING)
    assert answer == client.v2.margin.crossed.account.borrow(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["coin", "borrow_amount"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.crossed.account.borrow(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("borrow_amount", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.margin.crossed.account.borrow(**EVERYTHING | {name: value})
    assert not exchange.sent


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
        client.v2.margin.crossed.account.borrow(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.margin.crossed.account.borrow(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.crossed.account.borrow", 8)
    for _ in range(2):
        client.v2.margin.crossed.account.borrow(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.crossed.account.borrow(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.crossed.account.borrow) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/margin/crossed/account/borrow")
    assert record.call == "v2.margin.crossed.account.borrow"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.crossed.account.borrow(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.crossed.account.borrow(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.crossed.account.borrow", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.crossed.account.borrow(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.crossed.account.borrow")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.margin.crossed.account.borrow(**EVERYTHING)
    assert served.calls() == ["v2.margin.crossed.account.borrow"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.crossed.account.borrow(**LEAST)
    limited.spend(keeper, "v2.margin.crossed.account.borrow", 8)
    for _ in range(2):
        keeper.v2.margin.crossed.account.borrow(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.crossed.account.borrow(**LEAST)
    limited.spend(hasty, "v2.margin.crossed.account.borrow", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.crossed.account.borrow(**LEAST)
    assert limited.refused() > 0
