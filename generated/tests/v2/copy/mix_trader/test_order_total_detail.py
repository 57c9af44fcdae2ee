# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-total-detail.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.order_total_detail``: GET /api/v2/copy/mix-trader/order-total-detail."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695805917634,
    "data": {
        "roi": "19.38",
        "tradingOrderNum": "105",
        "totalFollowerNum": "134",
        "currentFollowerNum": "4",
        "totalpl": "$46.95",
        "gainNum": "59",
        "lossNum": "46",
        "winRate": "56.123",
        "tradingPairsAvailableList": [
            "BTCUSDT"
        ],
        "lastWeekRoiList": [
            {
                "rate": "-14.130944",
                "ctime": "1695139200000"
            }
        ],
        "lastWeekProfitList": [
            "lastWeekProfitList11"
        ],
        "lastMonthRoiList": [
            {
                "rate": "-14.130944",
                "ctime": "1693152000000",
                "amount": "3.5"
            }
        ],
        "totalEquity": "1776.03",
        "lastMonthProfitList": [
            {
                "amount": "1.5",
                "ctime": "1700000000002"
            }
        ]
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
    "errors": ("common", "mix", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.mix_trader.order_total_detail",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_trader.order_total_detail(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-trader/order-total-detail",
        signature="zM56ANKnMCVZ8qcp2Pyoqxi7mDD7jrWfYTDC3rMnAck=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_trader.order_total_detail(**EVERYTHING)

    assert answer.roi == Decimal("19.38")
    assert answer.trading_order_num == 105
    assert answer.total_follower_num == 134
    assert answer.current_follower_num == 4
    assert answer.totalpl == "$46.95"
    assert answer.gain_num == 59
    assert answer.loss_num == 46
    assert answer.win_rate == Decimal("56.123")
    assert answer.trading_pairs_available_list == ["BTCUSDT"]
    assert answer.last_week_roi_list[0].rate == Decimal("-14.130944")
    assert answer.last_week_roi_list[0].ctime == 1695139200000
    assert answer.last_week_profit_list == ["lastWeekProfitList11"]
    assert answer.last_month_roi_list[0].rate == Decimal("-14.130944")
    assert answer.last_month_roi_list[0].ctime == 1693152000000
    assert answer.last_month_roi_list[0].amount == Decimal("3.5")
    assert answer.total_equity == Decimal("1776.03")
    assert answer.last_month_profit_list[0].amount == Decimal("1.5")
    assert answer.last_month_profit_list[0].ctime == 1700000000002
    assert type(answer.trading_order_num) is int
    assert type(answer.total_follower_num) is int
    assert type(answer.current_follower_num) is int
    assert type(answer.gain_num) is int
    assert type(answer.loss_num) is int
    assert type(answer.last_week_roi_list[0].ctime) is Millis
    assert type(answer.last_month_roi_list[0].ctime) is Millis
    assert type(answer.last_month_profit_list[0].ctime) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_trader.order_total_detail(**EVERYTHING)
    assert answer == client.v2.copy.mix_trader.order_total_detail(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v2.copy.mix_trader.order_total_detail(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_trader.order_total_detail(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.mix_trader.order_total_detail", 3)
    for _ in range(2):
        client.v2.copy.mix_trader.order_total_detail(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_trader.order_total_detail(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.mix_trader.order_total_detail) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/mix-trader/order-total-detail")
    assert record.call == "v2.copy.mix_trader.order_total_detail"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_trader.order_total_detail(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_trader.order_total_detail(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_trader.order_total_detail", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_trader.order_total_detail(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_trader.order_total_detail")
    mock_client.v2.copy.mix_trader.order_total_detail(**EVERYTHING)
    assert served.calls() == ["v2.copy.mix_trader.order_total_detail", "v2.copy.mix_trader.order_total_detail"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.mix_trader.order_total_detail(**EVERYTHING)
    limited.spend(keeper, "v2.copy.mix_trader.order_total_detail", 3)
    for _ in range(2):
        keeper.v2.copy.mix_trader.order_total_detail(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.mix_trader.order_total_detail(**EVERYTHING)
    limited.spend(hasty, "v2.copy.mix_trader.order_total_detail", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_trader.order_total_detail(**EVERYTHING)
    assert limited.refused() > 0
