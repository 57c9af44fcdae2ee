# Made by Specloom from bitget/rest/v2/p2p/merchantList.yaml; change that file, not this one.
"""``client.v2.p2p.merchant_list``: GET /api/v2/p2p/merchantList."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1681195810516,
    "data": {
        "merchantList": [
            {
                "registerTime": "1678674575000",
                "nickName": "test1",
                "isOnline": "no",
                "avgPaymentTime": "0",
                "avgReleaseTime": "5.5",
                "totalTrades": "15",
                "totalBuy": "16",
                "totalSell": "17",
                "totalCompletionRate": "9.5",
                "trades30d": "8",
                "sell30d": "4",
                "buy30d": "21",
                "completionRate30d": "0.8"
            }
        ],
        "minMerchantId": "1"
    }
}
"""
EVERYTHING = {
    "online": "yes",
    "limit": "20",
    "id_less_than": "idLessThan3",
}
LEAST = {}
TAKES = {
    "online": "online: text as str, optional, one of yes no",
    "limit": "limit: integer as int, optional, else 100",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "p2p"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.p2p.merchant_list",
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
    client.v2.p2p.merchant_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/p2p/merchantList?idLessThan=idLessThan3&limit=20&online=yes",
        signature="8MS5P5wlfz2rw1m52D7KmPGuwA7JhL/s8U9xVdUnnIg=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.p2p.merchant_list(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/p2p/merchantList",
        signature="sSj71ETWaoPJBaEx83RRSfJc1RTVLiNTVDZ8ryXHFVo=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.p2p.merchant_list(**EVERYTHING)

    assert answer.merchant_list[0].register_time == 1678674575000
    assert answer.merchant_list[0].nick_name == "test1"
    assert answer.merchant_list[0].is_online is False
    assert answer.merchant_list[0].avg_payment_time == Decimal("0")
    assert answer.merchant_list[0].avg_release_time == Decimal("5.5")
    assert answer.merchant_list[0].total_trades == 15
    assert answer.merchant_list[0].total_buy == 16
    assert answer.merchant_list[0].total_sell == 17
    assert answer.merchant_list[0].total_completion_rate == Decimal("9.5")
    assert answer.merchant_list[0].trades30d == Decimal("8")
    assert answer.merchant_list[0].sell30d == 4
    assert answer.merchant_list[0].buy30d == 21
    assert answer.merchant_list[0].completion_rate30d == Decimal("0.8")
    assert answer.min_merchant_id == "1"
    assert type(answer.merchant_list[0].register_time) is Millis
    assert type(answer.merchant_list[0].avg_payment_time) is Decimal
    assert type(answer.merchant_list[0].total_trades) is int
    assert type(answer.merchant_list[0].total_buy) is int
    assert type(answer.merchant_list[0].total_sell) is int
    assert type(answer.merchant_list[0].trades30d) is Decimal
    assert type(answer.merchant_list[0].sell30d) is int
    assert type(answer.merchant_list[0].buy30d) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.p2p.merchant_list(**EVERYTHING)
    assert answer == client.v2.p2p.merchant_list(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.p2p.merchant_list(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("60001", errors.MissingParameter, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.p2p.merchant_list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.p2p.merchant_list(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.p2p.merchant_list", 8)
    for _ in range(2):
        client.v2.p2p.merchant_list(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.p2p.merchant_list(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.p2p.merchant_list) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/p2p/merchantList")
    assert record.call == "v2.p2p.merchant_list"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.p2p.merchant_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.p2p.merchant_list(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.p2p.merchant_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.p2p.merchant_list(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.p2p.merchant_list")
    mock_client.v2.p2p.merchant_list(**EVERYTHING)
    assert served.calls() == ["v2.p2p.merchant_list", "v2.p2p.merchant_list"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.p2p.merchant_list(**LEAST)
    limited.spend(keeper, "v2.p2p.merchant_list", 8)
    for _ in range(2):
        keeper.v2.p2p.merchant_list(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.p2p.merchant_list(**LEAST)
    limited.spend(hasty, "v2.p2p.merchant_list", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.p2p.merchant_list(**LEAST)
    assert limited.refused() > 0
