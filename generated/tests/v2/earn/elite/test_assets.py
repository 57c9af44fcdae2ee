# Made by Specloom from bitget/rest/v2/earn/elite/assets.yaml; change that file, not this one.
"""``client.v2.earn.elite.assets``: GET /api/v2/earn/elite/assets."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

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
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("59002", errors.EarnRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.earn.elite.assets(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.elite.assets(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.earn.elite.assets(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.elite.assets(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/earn/elite/assets")
    assert record.call == "v2.earn.elite.assets"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "earn")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v2.earn.elite.assets"


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
