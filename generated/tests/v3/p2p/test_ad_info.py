# Made by Specloom from bitget/rest/v3/p2p/ad-info.yaml; change that file, not this one.
"""``client.v3.p2p.ad_info``: GET /api/v3/p2p/ad-info."""

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
        "advId": "advId1",
        "side": "buy",
        "priceType": "fixed",
        "token": "token4",
        "fiat": "fiat5",
        "price": "6.5",
        "amount": "7.5",
        "minAmount": "8.5",
        "maxAmount": "9.5",
        "payDuration": "10.5",
        "soldAmount": "11.5",
        "lastAmount": "12.5",
        "premium": "13.5",
        "turnover": "14.5",
        "remark": "remark15",
        "tradeTerm": "tradeTerm16",
        "payMethodIds": [
            {
                "payMethodId": "payMethodId1",
                "userPayMethodId": "userPayMethodId2"
            }
        ],
        "tokenPrecision": "27",
        "fiatPrecision": "28",
        "market": "public",
        "avgTime": "21.5",
        "createdTime": "1700000000022",
        "updatedTime": "1700000000023"
    }
}
"""
EVERYTHING = {
    "adv_id": "advId1",
}
TAKES = {
    "adv_id": "advId: text as str, required",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "p2p"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.p2p.ad_info",
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
    client.v3.p2p.ad_info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/p2p/ad-info?advId=advId1",
        signature="PVcfZkKHARAZ8q+EVTW9HXITZV/w4EskahqeWfqZ4GE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.p2p.ad_info(**EVERYTHING)

    assert answer.adv_id == "advId1"
    assert answer.side == "buy"
    assert answer.price_type == "fixed"
    assert answer.token == "token4"
    assert answer.fiat == "fiat5"
    assert answer.price == Decimal("6.5")
    assert answer.amount == Decimal("7.5")
    assert answer.min_amount == Decimal("8.5")
    assert answer.max_amount == Decimal("9.5")
    assert answer.pay_duration == Decimal("10.5")
    assert answer.sold_amount == Decimal("11.5")
    assert answer.last_amount == Decimal("12.5")
    assert answer.premium == Decimal("13.5")
    assert answer.turnover == Decimal("14.5")
    assert answer.remark == "remark15"
    assert answer.trade_term == "tradeTerm16"
    assert answer.pay_method_ids[0].pay_method_id == "payMethodId1"
    assert answer.pay_method_ids[0].user_pay_method_id == "userPayMethodId2"
    assert answer.token_precision == 27
    assert answer.fiat_precision == 28
    assert answer.market == "public"
    assert answer.avg_time == Decimal("21.5")
    assert answer.created_time == 1700000000022
    assert answer.updated_time == 1700000000023
    assert type(answer.token_precision) is int
    assert type(answer.fiat_precision) is int
    assert type(answer.created_time) is Millis
    assert type(answer.updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "side"): ("buy", "sell"),
    ("data", "priceType"): ("fixed", "floating"),
    ("data", "market"): ("public", "private"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.p2p.ad_info(**EVERYTHING)


def test_documented_values(told):
    assert told("v3.p2p.ad_info") == [
        ("market", ("public", "private")),
        ("price_type", ("fixed", "floating")),
        ("side", ("buy", "sell")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.p2p.ad_info(**EVERYTHING)
    assert answer == client.v3.p2p.ad_info(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["adv_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.p2p.ad_info(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("60001", errors.MissingParameter, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.p2p.ad_info(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.p2p.ad_info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.p2p.ad_info", 8)
    for _ in range(2):
        client.v3.p2p.ad_info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.p2p.ad_info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.p2p.ad_info) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/p2p/ad-info")
    assert record.call == "v3.p2p.ad_info"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.p2p.ad_info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.p2p.ad_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.p2p.ad_info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.p2p.ad_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.p2p.ad_info")
    mock_client.v3.p2p.ad_info(**EVERYTHING)
    assert served.calls() == ["v3.p2p.ad_info", "v3.p2p.ad_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.p2p.ad_info(**EVERYTHING)
    limited.spend(keeper, "v3.p2p.ad_info", 8)
    for _ in range(2):
        keeper.v3.p2p.ad_info(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.p2p.ad_info(**EVERYTHING)
    limited.spend(hasty, "v3.p2p.ad_info", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.p2p.ad_info(**EVERYTHING)
    assert limited.refused() > 0
