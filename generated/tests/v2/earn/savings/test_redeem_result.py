# Made by Specloom from bitget/rest/v2/earn/savings/redeem-result.yaml; change that file, not this one.
"""``client.v2.earn.savings.redeem_result``: GET /api/v2/earn/savings/redeem-result."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1696752594890,
    "data": {
        "result": "success",
        "msg": "msg2"
    }
}
"""
EVERYTHING = {
    "order_id": "123123",
    "period_type": "flexible",
}
TAKES = {
    "order_id": "orderId: text as str, required",
    "period_type": "periodType: text as str, required, one of flexible fixed",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "earn"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.earn.savings.redeem_result",
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
    client.v2.earn.savings.redeem_result(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/savings/redeem-result?orderId=123123&periodType=flexible",
        signature="1v0KDe8FnuhQQ4ejbqxAsbiQeoeKyh0jkMaBtH0iBPg=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.savings.redeem_result(**EVERYTHING)

    assert answer.result == "success"
    assert answer.msg == "msg2"
    assert not client.drift


VALUES = {
    ("data", "result"): ("success", "fail"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.earn.savings.redeem_result(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.earn.savings.redeem_result") == [("result", ("success", "fail"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.savings.redeem_result(**EVERYTHING)
    assert answer == client.v2.earn.savings.redeem_result(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["order_id", "period_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.earn.savings.redeem_result(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("59002", errors.EarnRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.earn.savings.redeem_result(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.savings.redeem_result(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.savings.redeem_result", 8)
    for _ in range(2):
        client.v2.earn.savings.redeem_result(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.savings.redeem_result(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.savings.redeem_result) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/earn/savings/redeem-result")
    assert record.call == "v2.earn.savings.redeem_result"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.savings.redeem_result(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.savings.redeem_result(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.savings.redeem_result", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.savings.redeem_result(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.savings.redeem_result")
    mock_client.v2.earn.savings.redeem_result(**EVERYTHING)
    assert served.calls() == ["v2.earn.savings.redeem_result", "v2.earn.savings.redeem_result"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.savings.redeem_result(**EVERYTHING)
    limited.spend(keeper, "v2.earn.savings.redeem_result", 8)
    for _ in range(2):
        keeper.v2.earn.savings.redeem_result(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.savings.redeem_result(**EVERYTHING)
    limited.spend(hasty, "v2.earn.savings.redeem_result", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.savings.redeem_result(**EVERYTHING)
    assert limited.refused() > 0
