# Made by Specloom from bitget/rest/v3/p2p/ad-list.yaml; change that file, not this one.
"""``client.v3.p2p.ad_list``: GET /api/v3/p2p/ad-list."""

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
        "merchantId": "merchantId2",
        "merchantName": "merchantName3",
        "token": "token4",
        "fiat": "fiat5",
        "side": "buy",
        "price": "7.5",
        "minAmount": "8.5",
        "maxAmount": "9.5",
        "quantity": "10.5",
        "payMethods": [
            {
                "payMethodId": "payMethodId1",
                "payMethodName": "payMethodName2"
            }
        ],
        "completedOrderNum": "21",
        "completedRate": "13.5",
        "avgReleaseTime": "14.5",
        "createdTime": "1700000000015"
    }
}
"""
EVERYTHING = {
    "token": "token1",
    "fiat": "fiat2",
    "side": "buy",
    "amount": "4.5",
    "page_num": "14",
    "limit": "15",
}
LEAST = {
    "token": "token1",
    "fiat": "fiat2",
    "side": "buy",
    "page_num": "14",
    "limit": "15",
}
TAKES = {
    "token": "token: text as str, required",
    "fiat": "fiat: text as str, required",
    "side": "side: text as str, required, one of buy sell",
    "amount": "amount: decimal as DecimalIn, optional",
    "page_num": "pageNum: integer as int, required",
    "limit": "limit: integer as int, required",
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
    "rate_limit.pool": "v3.p2p.ad_list",
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
    client.v3.p2p.ad_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/p2p/ad-list?amount=4.5&fiat=fiat2&limit=15&pageNum=14&side=buy&token=token1",
        signature="RX/NcpthcfxLmiyN+L3BJ14MQr68pDyjea8AbQ8TbIs=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.p2p.ad_list(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/p2p/ad-list?fiat=fiat2&limit=15&pageNum=14&side=buy&token=token1",
        signature="FoEjiEQ+t4QyAmqVLHNyFvhSEcwKCF68sweYpOxZOrU=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.p2p.ad_list(**EVERYTHING)

    assert answer.adv_id == "advId1"
    assert answer.merchant_id == "merchantId2"
    assert answer.merchant_name == "merchantName3"
    assert answer.token == "token4"
    assert answer.fiat == "fiat5"
    assert answer.side == "buy"
    assert answer.price == Decimal("7.5")
    assert answer.min_amount == Decimal("8.5")
    assert answer.max_amount == Decimal("9.5")
    assert answer.quantity == Decimal("10.5")
    assert answer.pay_methods[0].pay_method_id == "payMethodId1"
    assert answer.pay_methods[0].pay_method_name == "payMethodName2"
    assert answer.completed_order_num == 21
    assert answer.completed_rate == Decimal("13.5")
    assert answer.avg_release_time == Decimal("14.5")
    assert answer.created_time == 1700000000015
    assert type(answer.completed_order_num) is int
    assert type(answer.created_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "side"): ("buy", "sell"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.p2p.ad_list(**LEAST)


def test_documented_values(told):
    assert told("v3.p2p.ad_list") == [("side", ("buy", "sell"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.p2p.ad_list(**EVERYTHING)
    assert answer == client.v3.p2p.ad_list(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["token", "fiat", "side", "page_num", "limit"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.p2p.ad_list(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("amount", "much"),
        ("page_num", "1.5"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.p2p.ad_list(**EVERYTHING | {name: value})
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
        client.v3.p2p.ad_list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.p2p.ad_list(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.p2p.ad_list", 8)
    for _ in range(2):
        client.v3.p2p.ad_list(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.p2p.ad_list(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.p2p.ad_list) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/p2p/ad-list")
    assert record.call == "v3.p2p.ad_list"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.p2p.ad_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.p2p.ad_list(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.p2p.ad_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.p2p.ad_list(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.p2p.ad_list")
    mock_client.v3.p2p.ad_list(**EVERYTHING)
    assert served.calls() == ["v3.p2p.ad_list", "v3.p2p.ad_list"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.p2p.ad_list(**LEAST)
    limited.spend(keeper, "v3.p2p.ad_list", 8)
    for _ in range(2):
        keeper.v3.p2p.ad_list(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.p2p.ad_list(**LEAST)
    limited.spend(hasty, "v3.p2p.ad_list", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.p2p.ad_list(**LEAST)
    assert limited.refused() > 0
