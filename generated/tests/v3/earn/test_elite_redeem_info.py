# Made by Specloom from bitget/rest/v3/earn/elite-redeem-info.yaml; change that file, not this one.
"""``client.v3.earn.elite_redeem_info``: GET /api/v3/earn/elite-redeem-info."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "productId": "productId1",
        "productSubId": "productSubId2",
        "productCoin": "productCoin3",
        "subscriptionCoin": "subscriptionCoin4",
        "profitCoin": "profitCoin5",
        "exchangeRate": "6.5",
        "totalUnPayInterestAmount": "7.5",
        "preSettleApr": "8.5",
        "receivedCoin": "receivedCoin9",
        "unsettledPoints": "10.5",
        "bgusdReceiveCoinList": [
            {
                "bgusdReceiveCoin": "bgusdReceiveCoin1",
                "bgusdExchangeRate": "2.5"
            }
        ],
        "redeemModeList": [
            {
                "redeemFeeRate": "1.5",
                "remainQuota": "2.5",
                "redeemType": "fast",
                "redeemScale": "13",
                "redeemDelayDate": "redeemDelayDate5",
                "minRedeemAmount": "6.5",
                "redeemTime": "1700000000007"
            }
        ]
    }
}
"""
EVERYTHING = {
    "product_id": "productId1",
}
TAKES = {
    "product_id": "productId: text as str, required",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "earn"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.earn.elite_redeem_info",
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
    client.v3.earn.elite_redeem_info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/earn/elite-redeem-info?productId=productId1",
        signature="y4oO03QpBApYfyM0Wp/jTR6G1eGZCm7M9d1fgsUEuuc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.earn.elite_redeem_info(**EVERYTHING)

    assert answer.product_id == "productId1"
    assert answer.product_sub_id == "productSubId2"
    assert answer.product_coin == "productCoin3"
    assert answer.subscription_coin == "subscriptionCoin4"
    assert answer.profit_coin == "profitCoin5"
    assert answer.exchange_rate == Decimal("6.5")
    assert answer.total_un_pay_interest_amount == Decimal("7.5")
    assert answer.pre_settle_apr == Decimal("8.5")
    assert answer.received_coin == "receivedCoin9"
    assert answer.unsettled_points == Decimal("10.5")
    assert answer.bgusd_receive_coin_list[0].bgusd_receive_coin == "bgusdReceiveCoin1"
    assert answer.bgusd_receive_coin_list[0].bgusd_exchange_rate == Decimal("2.5")
    assert answer.redeem_mode_list[0].redeem_fee_rate == Decimal("1.5")
    assert answer.redeem_mode_list[0].remain_quota == Decimal("2.5")
    assert answer.redeem_mode_list[0].redeem_type == "fast"
    assert answer.redeem_mode_list[0].redeem_scale == 13
    assert answer.redeem_mode_list[0].redeem_delay_date == "redeemDelayDate5"
    assert answer.redeem_mode_list[0].min_redeem_amount == Decimal("6.5")
    assert answer.redeem_mode_list[0].redeem_time == 1700000000007
    assert type(answer.redeem_mode_list[0].redeem_scale) is int
    assert type(answer.redeem_mode_list[0].redeem_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "redeemModeList", 0, "redeemType"): ("fast", "standard"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.earn.elite_redeem_info(**EVERYTHING)


def test_documented_values(told):
    assert told("v3.earn.elite_redeem_info") == [("redeem_type", ("fast", "standard"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.earn.elite_redeem_info(**EVERYTHING)
    assert answer == client.v3.earn.elite_redeem_info(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.earn.elite_redeem_info(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("59002", errors.EarnRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.earn.elite_redeem_info(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.earn.elite_redeem_info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.earn.elite_redeem_info", 8)
    for _ in range(2):
        client.v3.earn.elite_redeem_info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.earn.elite_redeem_info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.earn.elite_redeem_info) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/earn/elite-redeem-info")
    assert record.call == "v3.earn.elite_redeem_info"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.earn.elite_redeem_info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.earn.elite_redeem_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.earn.elite_redeem_info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.earn.elite_redeem_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.earn.elite_redeem_info")
    mock_client.v3.earn.elite_redeem_info(**EVERYTHING)
    assert served.calls() == ["v3.earn.elite_redeem_info", "v3.earn.elite_redeem_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.earn.elite_redeem_info(**EVERYTHING)
    limited.spend(keeper, "v3.earn.elite_redeem_info", 8)
    for _ in range(2):
        keeper.v3.earn.elite_redeem_info(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.earn.elite_redeem_info(**EVERYTHING)
    limited.spend(hasty, "v3.earn.elite_redeem_info", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.earn.elite_redeem_info(**EVERYTHING)
    assert limited.refused() > 0
