# Made by Specloom from bitget/rest/v2/earn/elite/product.yaml; change that file, not this one.
"""``client.v2.earn.elite.product``: GET /api/v2/earn/elite/product."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": [
        {
            "productId": "productId1",
            "coin": "coin2",
            "minApr": "3.5",
            "maxApr": "4.5",
            "subscriptionCoinList": [
                "subscriptionCoinList5"
            ],
            "sellOut": "true"
        }
    ]
}
"""
EVERYTHING = {}
TAKES = {}
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
    "rate_limit.pool": "v2.earn.elite.product",
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
    client.v2.earn.elite.product(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/elite/product",
        signature="gIr/uc2Nx14JE1NrNjfjUNUdAA9bkB1yP9NHhjOQXcQ=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.elite.product(**EVERYTHING)

    assert answer[0].product_id == "productId1"
    assert answer[0].coin == "coin2"
    assert answer[0].min_apr == Decimal("3.5")
    assert answer[0].max_apr == Decimal("4.5")
    assert answer[0].subscription_coin_list == ["subscriptionCoinList5"]
    assert answer[0].sell_out is True
    assert type(answer) is list
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.elite.product(**EVERYTHING)
    assert answer == client.v2.earn.elite.product(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v2.earn.elite.product(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.elite.product(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.elite.product", 8)
    for _ in range(2):
        client.v2.earn.elite.product(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.elite.product(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.elite.product) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/earn/elite/product")
    assert record.call == "v2.earn.elite.product"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.elite.product(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.elite.product(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.elite.product", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.elite.product(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.elite.product")
    mock_client.v2.earn.elite.product(**EVERYTHING)
    assert served.calls() == ["v2.earn.elite.product", "v2.earn.elite.product"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.elite.product(**EVERYTHING)
    limited.spend(keeper, "v2.earn.elite.product", 8)
    for _ in range(2):
        keeper.v2.earn.elite.product(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.elite.product(**EVERYTHING)
    limited.spend(hasty, "v2.earn.elite.product", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.elite.product(**EVERYTHING)
    assert limited.refused() > 0
