# Made by Specloom from bitget/rest/v2/earn/savings/subscribe.yaml; change that file, not this one.
"""``client.v2.earn.savings.subscribe``: POST /api/v2/earn/savings/subscribe."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1748783837837,
    "data": {
        "orderId": "1313060074239184896"
    }
}
"""
EVERYTHING = {
    "product_id": "23123123",
    "period_type": "flexible",
    "amount": "99999999",
}
TAKES = {
    "product_id": "productId: text as str, required",
    "period_type": "periodType: text as str, required, one of flexible fixed",
    "amount": "amount: decimal as DecimalIn, required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "earn"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.earn.savings.subscribe",
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
    client.v2.earn.savings.subscribe(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/earn/savings/subscribe",
        body='{"productId":"23123123","periodType":"flexible","amount":"99999999"}',
        signature="S88emcEi50J7PHgIDN4UrcfRPOsQv4FIeJlbCfPqb0M=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.savings.subscribe(**EVERYTHING)

    assert answer.order_id == "1313060074239184896"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.savings.subscribe(**EVERYTHING)
    assert answer == client.v2.earn.savings.subscribe(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_id", "period_type", "amount"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.earn.savings.subscribe(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("amount", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.earn.savings.subscribe(**EVERYTHING | {name: value})
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
        client.v2.earn.savings.subscribe(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.earn.savings.subscribe(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.savings.subscribe", 8)
    for _ in range(2):
        client.v2.earn.savings.subscribe(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.savings.subscribe(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.savings.subscribe) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/earn/savings/subscribe")
    assert record.call == "v2.earn.savings.subscribe"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.savings.subscribe(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.savings.subscribe(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.savings.subscribe", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.savings.subscribe(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.savings.subscribe")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.earn.savings.subscribe(**EVERYTHING)
    assert served.calls() == ["v2.earn.savings.subscribe"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.savings.subscribe(**EVERYTHING)
    limited.spend(keeper, "v2.earn.savings.subscribe", 8)
    for _ in range(2):
        keeper.v2.earn.savings.subscribe(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.savings.subscribe(**EVERYTHING)
    limited.spend(hasty, "v2.earn.savings.subscribe", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.savings.subscribe(**EVERYTHING)
    assert limited.refused() > 0
