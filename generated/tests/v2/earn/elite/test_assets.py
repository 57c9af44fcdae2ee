# Made by Specloom from bitget/rest/v2/earn/elite/assets.yaml; change that file, not this one.
"""``client.v2.earn.elite.assets``: GET /api/v2/earn/elite/assets."""

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
        "resultList": [
            {
                "productId": "productId1",
                "productCoin": "productCoin2",
                "holdingAmount": "3.5",
                "usdtHoldingAmount": "4.5",
                "exchangeRate": "5.5",
                "apr": "6.5",
                "minApy": "7.5",
                "maxApy": "8.5",
                "subscriptionCoin": "subscriptionCoin9",
                "exchangeAmount": "10.5",
                "projectList": [
                    {
                        "projectName": "projectName1"
                    }
                ],
                "unsettledBGPoints": "12.5",
                "interestCoin": "interestCoin13",
                "totalProfit": "14.5"
            }
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
    "errors": ("common", "earn"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.earn.elite.assets",
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
    client.v2.earn.elite.assets(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/elite/assets",
        signature="xMZjU2izuL0LTOEx2zsEmv9AefuxBzg56IX2jyGcGOg=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.elite.assets(**EVERYTHING)

    assert answer.result_list[0].product_id == "productId1"
    assert answer.result_list[0].product_coin == "productCoin2"
    assert answer.result_list[0].holding_amount == Decimal("3.5")
    assert answer.result_list[0].usdt_holding_amount == Decimal("4.5")
    assert answer.result_list[0].exchange_rate == Decimal("5.5")
    assert answer.result_list[0].apr == Decimal("6.5")
    assert answer.result_list[0].min_apy == Decimal("7.5")
    assert answer.result_list[0].max_apy == Decimal("8.5")
    assert answer.result_list[0].subscription_coin == "subscriptionCoin9"
    assert answer.result_list[0].exchange_amount == Decimal("10.5")
    assert answer.result_list[0].project_list[0].project_name == "projectName1"
    assert answer.result_list[0].unsettled_bg_points == Decimal("12.5")
    assert answer.result_list[0].interest_coin == "interestCoin13"
    assert answer.result_list[0].total_profit == Decimal("14.5")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.elite.assets(**EVERYTHING)
    assert answer == client.v2.earn.elite.assets(**EVERYTHING)
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
        client.v2.earn.elite.assets(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.elite.assets(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.elite.assets", 8)
    for _ in range(2):
        client.v2.earn.elite.assets(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.elite.assets(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.elite.assets) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/earn/elite/assets")
    assert record.call == "v2.earn.elite.assets"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.elite.assets(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.elite.assets(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.elite.assets", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.elite.assets(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.elite.assets")
    mock_client.v2.earn.elite.assets(**EVERYTHING)
    assert served.calls() == ["v2.earn.elite.assets", "v2.earn.elite.assets"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.elite.assets(**EVERYTHING)
    limited.spend(keeper, "v2.earn.elite.assets", 8)
    for _ in range(2):
        keeper.v2.earn.elite.assets(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.elite.assets(**EVERYTHING)
    limited.spend(hasty, "v2.earn.elite.assets", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.elite.assets(**EVERYTHING)
    assert limited.refused() > 0
