# Made by Specloom from bitget/rest/v2/p2p/merchantInfo.yaml; change that file, not this one.
"""``client.v2.p2p.merchant_info``: GET /api/v2/p2p/merchantInfo."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1681194805204,
    "data": {
        "registerTime": "1672039640000",
        "nickName": "lz",
        "merchantId": "1",
        "avgPaymentTime": "172695",
        "avgReleaseTime": "33009",
        "totalTrades": "2",
        "totalBuy": "16",
        "totalSell": "0",
        "totalCompletionRate": "9.5",
        "trades30d": "12",
        "sell30d": "4",
        "buy30d": "8",
        "completionRate30d": "0.71",
        "kycStatus": true,
        "emailBindStatus": "true",
        "mobileBindStatus": "false",
        "email": "******@*****.com",
        "mobile": "18*34"
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
    "errors": ("common", "p2p"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.p2p.merchant_info",
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
    client.v2.p2p.merchant_info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/p2p/merchantInfo",
        signature="yq4Wff3+L3mn7xtMgL6PE9dYwihZERSXr5ckvTKqdpo=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.p2p.merchant_info(**EVERYTHING)

    assert answer.register_time == 1672039640000
    assert answer.nick_name == "lz"
    assert answer.merchant_id == "1"
    assert answer.avg_payment_time == Decimal("172695")
    assert answer.avg_release_time == Decimal("33009")
    assert answer.total_trades == 2
    assert answer.total_buy == 16
    assert answer.total_sell == 0
    assert answer.total_completion_rate == Decimal("9.5")
    assert answer.trades30d == Decimal("12")
    assert answer.sell30d == 4
    assert answer.buy30d == 8
    assert answer.completion_rate30d == Decimal("0.71")
    assert answer.kyc_status is True
    assert answer.email_bind_status is True
    assert answer.mobile_bind_status is False
    assert answer.email == "******@*****.com"
    assert answer.mobile == "18*34"
    assert type(answer.register_time) is Millis
    assert type(answer.avg_payment_time) is Decimal
    assert type(answer.avg_release_time) is Decimal
    assert type(answer.total_trades) is int
    assert type(answer.total_buy) is int
    assert type(answer.total_sell) is int
    assert type(answer.trades30d) is Decimal
    assert type(answer.sell30d) is int
    assert type(answer.buy30d) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.p2p.merchant_info(**EVERYTHING)
    assert answer == client.v2.p2p.merchant_info(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v2.p2p.merchant_info(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.p2p.merchant_info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.p2p.merchant_info", 8)
    for _ in range(2):
        client.v2.p2p.merchant_info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.p2p.merchant_info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.p2p.merchant_info) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/p2p/merchantInfo")
    assert record.call == "v2.p2p.merchant_info"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.p2p.merchant_info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.p2p.merchant_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.p2p.merchant_info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.p2p.merchant_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.p2p.merchant_info")
    mock_client.v2.p2p.merchant_info(**EVERYTHING)
    assert served.calls() == ["v2.p2p.merchant_info", "v2.p2p.merchant_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.p2p.merchant_info(**EVERYTHING)
    limited.spend(keeper, "v2.p2p.merchant_info", 8)
    for _ in range(2):
        keeper.v2.p2p.merchant_info(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.p2p.merchant_info(**EVERYTHING)
    limited.spend(hasty, "v2.p2p.merchant_info", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.p2p.merchant_info(**EVERYTHING)
    assert limited.refused() > 0
