# Made by Specloom from bitget/rest/v3/earn/elite-subscribe-info.yaml; change that file, not this one.
"""``client.v3.earn.elite_subscribe_info``: GET /api/v3/earn/elite-subscribe-info."""

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
        "productSubId": "productSubId1",
        "minAmount": "2.5",
        "remainQuota": "3.5",
        "exchangeRate": "4.5",
        "productCoin": "productCoin5",
        "interestTime": "1700000000006",
        "settleTime": "1700000000007",
        "precision": "precision8",
        "feeRate": "9.5",
        "subscriptionCoinList": [
            {
                "subscriptionCoin": "subscriptionCoin1",
                "precision": "precision2",
                "feeRate": "3.5",
                "exchangeRate": "4.5",
                "remainQuota": "5.5",
                "minAmount": "6.5"
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
    "rate_limit.pool": "v3.earn.elite_subscribe_info",
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
    client.v3.earn.elite_subscribe_info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/earn/elite-subscribe-info?productId=productId1",
        signature="v1lcaW9+nIUwvcBgY/z8wTtCSg4Y0Pnqqkabrm9xp9o=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.earn.elite_subscribe_info(**EVERYTHING)

    assert answer.product_sub_id == "productSubId1"
    assert answer.min_amount == Decimal("2.5")
    assert answer.remain_quota == Decimal("3.5")
    assert answer.exchange_rate == Decimal("4.5")
    assert answer.product_coin == "productCoin5"
    assert answer.interest_time == 1700000000006
    assert answer.settle_time == 1700000000007
    assert answer.precision == "precision8"
    assert answer.fee_rate == Decimal("9.5")
    assert answer.subscription_coin_list[0].subscription_coin == "subscriptionCoin1"
    assert answer.subscription_coin_list[0].precision == "precision2"
    assert answer.subscription_coin_list[0].fee_rate == Decimal("3.5")
    assert answer.subscription_coin_list[0].exchange_rate == Decimal("4.5")
    assert answer.subscription_coin_list[0].remain_quota == Decimal("5.5")
    assert answer.subscription_coin_list[0].min_amount == Decimal("6.5")
    assert type(answer.interest_time) is Millis
    assert type(answer.settle_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.earn.elite_subscribe_info(**EVERYTHING)
    assert answer == client.v3.earn.elite_subscribe_info(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.earn.elite_subscribe_info(**given)
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
        client.v3.earn.elite_subscribe_info(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.earn.elite_subscribe_info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.earn.elite_subscribe_info", 8)
    for _ in range(2):
        client.v3.earn.elite_subscribe_info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.earn.elite_subscribe_info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.earn.elite_subscribe_info) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/earn/elite-subscribe-info")
    assert record.call == "v3.earn.elite_subscribe_info"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.earn.elite_subscribe_info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.earn.elite_subscribe_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.earn.elite_subscribe_info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.earn.elite_subscribe_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.earn.elite_subscribe_info")
    mock_client.v3.earn.elite_subscribe_info(**EVERYTHING)
    assert served.calls() == ["v3.earn.elite_subscribe_info", "v3.earn.elite_subscribe_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.earn.elite_subscribe_info(**EVERYTHING)
    limited.spend(keeper, "v3.earn.elite_subscribe_info", 8)
    for _ in range(2):
        keeper.v3.earn.elite_subscribe_info(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.earn.elite_subscribe_info(**EVERYTHING)
    limited.spend(hasty, "v3.earn.elite_subscribe_info", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.earn.elite_subscribe_info(**EVERYTHING)
    assert limited.refused() > 0
