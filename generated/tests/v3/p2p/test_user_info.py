# Made by Specloom from bitget/rest/v3/p2p/user-info.yaml; change that file, not this one.
"""``client.v3.p2p.user_info``: GET /api/v3/p2p/user-info."""

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
        "uid": "uid1",
        "nickName": "nickName2",
        "accountLevel": "starter",
        "completedOrderNum": "13",
        "positiveRate": "5.5",
        "completedOrderNum30D": "15",
        "completedRate30D": "7.5",
        "avgPayTime30D": "8.5",
        "avgReleaseTime30D": "9.5",
        "equityDetail": {
            "maxAdvSellNum": "10",
            "maxAdvSellLimit": "2.5",
            "maxAdvBuyNum": "12",
            "maxAdvBuyLimit": "4.5",
            "totalMaxPendingOrder": "14",
            "advMaxPendingOrder": "15"
        },
        "registerTime": "1700000000011"
    }
}
"""
EVERYTHING = {}
TAKES = {}
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
    "rate_limit.pool": "v3.p2p.user_info",
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
    client.v3.p2p.user_info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/p2p/user-info",
        signature="8SlZyb3SUNQ9FhaoujSMVTOgxr7jvlYLxLFP+6d2uRc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.p2p.user_info(**EVERYTHING)

    assert answer.uid == "uid1"
    assert answer.nick_name == "nickName2"
    assert answer.account_level == "starter"
    assert answer.completed_order_num == 13
    assert answer.positive_rate == Decimal("5.5")
    assert answer.completed_order_num30_d == 15
    assert answer.completed_rate30_d == Decimal("7.5")
    assert answer.avg_pay_time30_d == Decimal("8.5")
    assert answer.avg_release_time30_d == Decimal("9.5")
    assert answer.equity_detail.max_adv_sell_num == 10
    assert answer.equity_detail.max_adv_sell_limit == Decimal("2.5")
    assert answer.equity_detail.max_adv_buy_num == 12
    assert answer.equity_detail.max_adv_buy_limit == Decimal("4.5")
    assert answer.equity_detail.total_max_pending_order == 14
    assert answer.equity_detail.adv_max_pending_order == 15
    assert answer.register_time == 1700000000011
    assert type(answer.completed_order_num) is int
    assert type(answer.completed_order_num30_d) is int
    assert type(answer.equity_detail.max_adv_sell_num) is int
    assert type(answer.equity_detail.max_adv_buy_num) is int
    assert type(answer.equity_detail.total_max_pending_order) is int
    assert type(answer.equity_detail.adv_max_pending_order) is int
    assert type(answer.register_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "accountLevel"): ("starter", "advanced", "master"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.p2p.user_info(**EVERYTHING)


def test_documented_values(told):
    assert told("v3.p2p.user_info") == [("account_level", ("starter", "advanced", "master"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.p2p.user_info(**EVERYTHING)
    assert answer == client.v3.p2p.user_info(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v3.p2p.user_info(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.p2p.user_info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.p2p.user_info", 8)
    for _ in range(2):
        client.v3.p2p.user_info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.p2p.user_info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.p2p.user_info) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/p2p/user-info")
    assert record.call == "v3.p2p.user_info"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.p2p.user_info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.p2p.user_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.p2p.user_info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.p2p.user_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.p2p.user_info")
    mock_client.v3.p2p.user_info(**EVERYTHING)
    assert served.calls() == ["v3.p2p.user_info", "v3.p2p.user_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.p2p.user_info(**EVERYTHING)
    limited.spend(keeper, "v3.p2p.user_info", 8)
    for _ in range(2):
        keeper.v3.p2p.user_info(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.p2p.user_info(**EVERYTHING)
    limited.spend(hasty, "v3.p2p.user_info", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.p2p.user_info(**EVERYTHING)
    assert limited.refused() > 0
