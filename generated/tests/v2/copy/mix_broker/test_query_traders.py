# Made by Specloom from bitget/rest/v2/copy/mix-broker/query-traders.yaml; change that file, not this one.
"""``client.v2.copy.mix_broker.query_traders``: GET /api/v2/copy/mix-broker/query-traders."""

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
        "canTrace": "true",
        "traderId": "traderId2",
        "traderName": "traderName3",
        "maxLimit": "13",
        "bgbMaxFollowLimit": "14",
        "followCount": "15",
        "bgbFollowCount": "16",
        "traderStatus": "traderStatus8",
        "currentTradingList": [
            "currentTradingList9"
        ],
        "columnList": [
            {
                "describe": "describe1",
                "value": "value2"
            }
        ],
        "totalFollowers": "20",
        "profitCount": "12.5",
        "lossCount": "22",
        "tradeCount": "23",
        "traderPic": "traderPic15",
        "maxCallbackRate": "16.5",
        "averageWinRate": "17.5",
        "dailyProfitRateList": [
            {
                "rate": "1.5",
                "cTime": "1700000000002"
            }
        ],
        "dailyProfitList": [
            {
                "amount": "1.5",
                "cTime": "1700000000002"
            }
        ],
        "followerTotalProfit": "20.5",
        "profitRate24hList": [
            {
                "rate": "1.5",
                "cTime": "1700000000002"
            }
        ],
        "profit24hList": [
            {
                "amount": "1.5",
                "cTime": "1700000000002"
            }
        ],
        "lastTradeTime": "1700000000023",
        "tradeDays": "33",
        "totalEquity": "25.5"
    }
}
"""
EVERYTHING = {
    "page_no": "10",
    "page_size": "11",
}
LEAST = {}
TAKES = {
    "page_no": "pageNo: integer as int, optional",
    "page_size": "pageSize: integer as int, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.mix_broker.query_traders",
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
    client.v2.copy.mix_broker.query_traders(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-broker/query-traders?pageNo=10&pageSize=11",
        signature="Q8CiQWfU12chGa6WuI72P8DVmONItnFmwIqqH4FP0Tg=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_broker.query_traders(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-broker/query-traders",
        signature="1ffOTAEFah1vffRSbTO1s5rc4DALnHWyAHCWBm20Ax0=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_broker.query_traders(**EVERYTHING)

    assert answer.can_trace is True
    assert answer.trader_id == "traderId2"
    assert answer.trader_name == "traderName3"
    assert answer.max_limit == 13
    assert answer.bgb_max_follow_limit == 14
    assert answer.follow_count == 15
    assert answer.bgb_follow_count == 16
    assert answer.trader_status == "traderStatus8"
    assert answer.current_trading_list == ["currentTradingList9"]
    assert answer.column_list[0].describe == "describe1"
    assert answer.column_list[0].value == "value2"
    assert answer.total_followers == 20
    assert answer.profit_count == Decimal("12.5")
    assert answer.loss_count == 22
    assert answer.trade_count == 23
    assert answer.trader_pic == "traderPic15"
    assert answer.max_callback_rate == Decimal("16.5")
    assert answer.average_win_rate == Decimal("17.5")
    assert answer.daily_profit_rate_list[0].rate == Decimal("1.5")
    assert answer.daily_profit_rate_list[0].c_time == 1700000000002
    assert answer.daily_profit_list[0].amount == Decimal("1.5")
    assert answer.daily_profit_list[0].c_time == 1700000000002
    assert answer.follower_total_profit == Decimal("20.5")
    assert answer.profit_rate24h_list[0].rate == Decimal("1.5")
    assert answer.profit_rate24h_list[0].c_time == 1700000000002
    assert answer.profit24h_list[0].amount == Decimal("1.5")
    assert answer.profit24h_list[0].c_time == 1700000000002
    assert answer.last_trade_time == 1700000000023
    assert answer.trade_days == 33
    assert answer.total_equity == Decimal("25.5")
    assert type(answer.max_limit) is int
    assert type(answer.bgb_max_follow_limit) is int
    assert type(answer.follow_count) is int
    assert type(answer.bgb_follow_count) is int
    assert type(answer.total_followers) is int
    assert type(answer.loss_count) is int
    assert type(answer.trade_count) is int
    assert type(answer.daily_profit_rate_list[0].c_time) is Millis
    assert type(answer.daily_profit_list[0].c_time) is Millis
    assert type(answer.profit_rate24h_list[0].c_time) is Millis
    assert type(answer.profit24h_list[0].c_time) is Millis
    assert type(answer.last_trade_time) is Millis
    assert type(answer.trade_days) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_broker.query_traders(**EVERYTHING)
    assert answer == client.v2.copy.mix_broker.query_traders(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("page_no", "1.5"),
        ("page_size", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.copy.mix_broker.query_traders(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.mix_broker.query_traders(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_broker.query_traders(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.mix_broker.query_traders", 8)
    for _ in range(2):
        client.v2.copy.mix_broker.query_traders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_broker.query_traders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.mix_broker.query_traders) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/mix-broker/query-traders")
    assert record.call == "v2.copy.mix_broker.query_traders"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_broker.query_traders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_broker.query_traders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_broker.query_traders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_broker.query_traders(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_broker.query_traders")
    mock_client.v2.copy.mix_broker.query_traders(**EVERYTHING)
    assert served.calls() == ["v2.copy.mix_broker.query_traders", "v2.copy.mix_broker.query_traders"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.mix_broker.query_traders(**LEAST)
    limited.spend(keeper, "v2.copy.mix_broker.query_traders", 8)
    for _ in range(2):
        keeper.v2.copy.mix_broker.query_traders(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.mix_broker.query_traders(**LEAST)
    limited.spend(hasty, "v2.copy.mix_broker.query_traders", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_broker.query_traders(**LEAST)
    assert limited.refused() > 0
