# Made by Specloom from bitget/rest/v2/mix/market/discount-rate.yaml; change that file, not this one.
"""``client.v2.mix.market.discount_rate``: GET /api/v2/mix/market/discount-rate."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1725848381845,
    "data": [
        {
            "coin": "BTC",
            "userLimit": "100",
            "totalLimit": "1500",
            "discountRateList": [
                {
                    "tier": "1",
                    "minAmount": "0",
                    "maxAmount": "10000",
                    "discountRate": "0.99"
                },
                {
                    "tier": "2",
                    "minAmount": "10000",
                    "maxAmount": "100000",
                    "discountRate": "0.95"
                },
                {
                    "tier": "3",
                    "minAmount": "100000",
                    "maxAmount": "200000",
                    "discountRate": "0.9"
                },
                {
                    "tier": "4",
                    "minAmount": "200000",
                    "maxAmount": "-1",
                    "discountRate": "0.8"
                }
            ]
        },
        {
            "coin": "ETH",
            "userLimit": "50000",
            "totalLimit": "500000000",
            "discountRateList": [
                {
                    "tier": "1",
                    "minAmount": "0",
                    "maxAmount": "100",
                    "discountRate": "0.9"
                },
                {
                    "tier": "2",
                    "minAmount": "100",
                    "maxAmount": "5000",
                    "discountRate": "0.7"
                },
                {
                    "tier": "3",
                    "minAmount": "5000",
                    "maxAmount": "-1",
                    "discountRate": "0.5"
                }
            ]
        }
    ]
}
"""
EVERYTHING = {}
TAKES = {}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "public",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.market.discount_rate",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.market.discount_rate(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/market/discount-rate",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.market.discount_rate(**EVERYTHING)

    assert answer[0].coin == "BTC"
    assert answer[0].user_limit == Decimal("100")
    assert answer[0].total_limit == Decimal("1500")
    assert answer[0].discount_rate_list[0].tier == 1
    assert answer[0].discount_rate_list[0].min_amount == Decimal("0")
    assert answer[0].discount_rate_list[0].max_amount == Decimal("10000")
    assert answer[0].discount_rate_list[0].discount_rate == Decimal("0.99")
    assert answer[0].discount_rate_list[1].tier == 2
    assert answer[0].discount_rate_list[1].min_amount == Decimal("10000")
    assert answer[0].discount_rate_list[1].max_amount == Decimal("100000")
    assert answer[0].discount_rate_list[1].discount_rate == Decimal("0.95")
    assert answer[0].discount_rate_list[2].tier == 3
    assert answer[0].discount_rate_list[2].min_amount == Decimal("100000")
    assert answer[0].discount_rate_list[2].max_amount == Decimal("200000")
    assert answer[0].discount_rate_list[2].discount_rate == Decimal("0.9")
    assert answer[0].discount_rate_list[3].tier == 4
    assert answer[0].discount_rate_list[3].min_amount == Decimal("200000")
    assert answer[0].discount_rate_list[3].max_amount == Decimal("-1")
    assert answer[0].discount_rate_list[3].discount_rate == Decimal("0.8")
    assert answer[1].coin == "ETH"
    assert answer[1].user_limit == Decimal("50000")
    assert answer[1].total_limit == Decimal("500000000")
    assert answer[1].discount_rate_list[0].tier == 1
    assert answer[1].discount_rate_list[0].min_amount == Decimal("0")
    assert answer[1].discount_rate_list[0].max_amount == Decimal("100")
    assert answer[1].discount_rate_list[0].discount_rate == Decimal("0.9")
    assert answer[1].discount_rate_list[1].tier == 2
    assert answer[1].discount_rate_list[1].min_amount == Decimal("100")
    assert answer[1].discount_rate_list[1].max_amount == Decimal("5000")
    assert answer[1].discount_rate_list[1].discount_rate == Decimal("0.7")
    assert answer[1].discount_rate_list[2].tier == 3
    assert answer[1].discount_rate_list[2].min_amount == Decimal("5000")
    assert answer[1].discount_rate_list[2].max_amount == Decimal("-1")
    assert answer[1].discount_rate_list[2].discount_rate == Decimal("0.5")
    assert type(answer) is list
    assert type(answer[0].user_limit) is Decimal
    assert type(answer[0].total_limit) is Decimal
    assert type(answer[0].discount_rate_list[0].tier) is int
    assert type(answer[0].discount_rate_list[0].min_amount) is Decimal
    assert type(answer[0].discount_rate_list[0].max_amount) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.market.discount_rate(**EVERYTHING)
    assert answer == client.v2.mix.market.discount_rate(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.market.discount_rate(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.discount_rate(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.market.discount_rate", 3)
    for _ in range(2):
        client.v2.mix.market.discount_rate(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.discount_rate(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.market.discount_rate) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/market/discount-rate")
    assert record.call == "v2.mix.market.discount_rate"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.market.discount_rate(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.market.discount_rate(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.market.discount_rate", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.market.discount_rate(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.market.discount_rate")
    mock_client.v2.mix.market.discount_rate(**EVERYTHING)
    assert served.calls() == ["v2.mix.market.discount_rate", "v2.mix.market.discount_rate"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.market.discount_rate(**EVERYTHING)
    limited.spend(keeper, "v2.mix.market.discount_rate", 3)
    for _ in range(2):
        keeper.v2.mix.market.discount_rate(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.market.discount_rate(**EVERYTHING)
    limited.spend(hasty, "v2.mix.market.discount_rate", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.market.discount_rate(**EVERYTHING)
    assert limited.refused() > 0
