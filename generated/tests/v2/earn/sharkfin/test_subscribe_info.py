# Made by Specloom from bitget/rest/v2/earn/sharkfin/subscribe-info.yaml; change that file, not this one.
"""``client.v2.earn.sharkfin.subscribe_info``: GET /api/v2/earn/sharkfin/subscribe-info."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1696757209022,
    "data": {
        "productCoin": "BTC",
        "subscribeCoin": "USDT",
        "interestTime": "1697199180000",
        "expirationTime": "1697803980000",
        "minPrice": "28000.00",
        "currentPrice": "30211.23",
        "maxPrice": "32000.00",
        "minRate": "5.00",
        "defaultRate": "1.00",
        "maxRate": "20.00",
        "period": "7",
        "productMinAmount": "0.00100000",
        "availableBalance": "788",
        "userAmount": "500.00000000",
        "remainingAmount": "400.00000000",
        "profitPrecision": "8",
        "subscribePrecision": "26"
    }
}
"""
EVERYTHING = {
    "product_id": "1",
}
TAKES = {
    "product_id": "productId: text as str, required",
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
    "rate_limit.pool": "v2.earn.sharkfin.subscribe_info",
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
    client.v2.earn.sharkfin.subscribe_info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/sharkfin/subscribe-info?productId=1",
        signature="qtK/RItivTSWmMeeJf9rUIV5EnSrdsWEG5KzjJW188s=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.sharkfin.subscribe_info(**EVERYTHING)

    assert answer.product_coin == "BTC"
    assert answer.subscribe_coin == "USDT"
    assert answer.interest_time == 1697199180000
    assert answer.expiration_time == 1697803980000
    assert answer.min_price == Decimal("28000.00")
    assert answer.current_price == Decimal("30211.23")
    assert answer.max_price == Decimal("32000.00")
    assert answer.min_rate == Decimal("5.00")
    assert answer.default_rate == Decimal("1.00")
    assert answer.max_rate == Decimal("20.00")
    assert answer.period == "7"
    assert answer.product_min_amount == Decimal("0.00100000")
    assert answer.available_balance == Decimal("788")
    assert answer.user_amount == Decimal("500.00000000")
    assert answer.remaining_amount == Decimal("400.00000000")
    assert answer.profit_precision == 8
    assert answer.subscribe_precision == 26
    assert type(answer.interest_time) is Millis
    assert type(answer.expiration_time) is Millis
    assert type(answer.available_balance) is Decimal
    assert type(answer.profit_precision) is int
    assert type(answer.subscribe_precision) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.sharkfin.subscribe_info(**EVERYTHING)
    assert answer == client.v2.earn.sharkfin.subscribe_info(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.earn.sharkfin.subscribe_info(**given)
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
        client.v2.earn.sharkfin.subscribe_info(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.sharkfin.subscribe_info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.sharkfin.subscribe_info", 8)
    for _ in range(2):
        client.v2.earn.sharkfin.subscribe_info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.sharkfin.subscribe_info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.sharkfin.subscribe_info) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/earn/sharkfin/subscribe-info")
    assert record.call == "v2.earn.sharkfin.subscribe_info"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.sharkfin.subscribe_info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.sharkfin.subscribe_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.sharkfin.subscribe_info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.sharkfin.subscribe_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.sharkfin.subscribe_info")
    mock_client.v2.earn.sharkfin.subscribe_info(**EVERYTHING)
    assert served.calls() == ["v2.earn.sharkfin.subscribe_info", "v2.earn.sharkfin.subscribe_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.sharkfin.subscribe_info(**EVERYTHING)
    limited.spend(keeper, "v2.earn.sharkfin.subscribe_info", 8)
    for _ in range(2):
        keeper.v2.earn.sharkfin.subscribe_info(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.sharkfin.subscribe_info(**EVERYTHING)
    limited.spend(hasty, "v2.earn.sharkfin.subscribe_info", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.sharkfin.subscribe_info(**EVERYTHING)
    assert limited.refused() > 0
