# Made by Specloom from bitget/rest/v2/copy/spot-trader/profit-summarys.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.profit_summarys``: GET /api/v2/copy/spot-trader/profit-summarys."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695806592362,
    "data": {
        "profitSummarys": {
            "yesterdayProfit": "0",
            "yesterdayTime": "1695720000000",
            "sumProfit": "4.5837",
            "waitProfit": "4.5"
        },
        "profitHistoryList": [
            {
                "coin": "USDT",
                "profitCount": "4.58376728",
                "lastProfitTime": "1695371160000",
                "historysByDateList": [
                    {
                        "profit": "2.40377986",
                        "profitTime": "1695371100000"
                    },
                    {
                        "profit": "0.01625000",
                        "profitTime": "1693556100000"
                    },
                    {
                        "profit": "2.16373741",
                        "profitTime": "1693536000000"
                    }
                ]
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
    "errors": ("common", "spot", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.spot_trader.profit_summarys",
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
    client.v2.copy.spot_trader.profit_summarys(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-trader/profit-summarys",
        signature="RQUOzZL1nxap4Ap6Fkx14K1VyBb4RhsJ4LXH0fUVRSc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.spot_trader.profit_summarys(**EVERYTHING)

    assert answer.profit_summarys.yesterday_profit == Decimal("0")
    assert answer.profit_summarys.yesterday_time == 1695720000000
    assert answer.profit_summarys.sum_profit == Decimal("4.5837")
    assert answer.profit_summarys.wait_profit == Decimal("4.5")
    assert answer.profit_history_list[0].coin == "USDT"
    assert answer.profit_history_list[0].profit_count == Decimal("4.58376728")
    assert answer.profit_history_list[0].last_profit_time == 1695371160000
    assert answer.profit_history_list[0].historys_by_date_list[0].profit == Decimal("2.40377986")
    assert answer.profit_history_list[0].historys_by_date_list[0].profit_time == 1695371100000
    assert answer.profit_history_list[0].historys_by_date_list[1].profit == Decimal("0.01625000")
    assert answer.profit_history_list[0].historys_by_date_list[1].profit_time == 1693556100000
    assert answer.profit_history_list[0].historys_by_date_list[2].profit == Decimal("2.16373741")
    assert answer.profit_history_list[0].historys_by_date_list[2].profit_time == 1693536000000
    assert type(answer.profit_summarys.yesterday_profit) is Decimal
    assert type(answer.profit_summarys.yesterday_time) is Millis
    assert type(answer.profit_history_list[0].last_profit_time) is Millis
    assert type(answer.profit_history_list[0].historys_by_date_list[0].profit_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.spot_trader.profit_summarys(**EVERYTHING)
    assert answer == client.v2.copy.spot_trader.profit_summarys(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.spot_trader.profit_summarys(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.spot_trader.profit_summarys(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.spot_trader.profit_summarys", 3)
    for _ in range(2):
        client.v2.copy.spot_trader.profit_summarys(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_trader.profit_summarys(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.spot_trader.profit_summarys) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/spot-trader/profit-summarys")
    assert record.call == "v2.copy.spot_trader.profit_summarys"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.spot_trader.profit_summarys(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.spot_trader.profit_summarys(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.spot_trader.profit_summarys", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.spot_trader.profit_summarys(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.spot_trader.profit_summarys")
    mock_client.v2.copy.spot_trader.profit_summarys(**EVERYTHING)
    assert served.calls() == ["v2.copy.spot_trader.profit_summarys", "v2.copy.spot_trader.profit_summarys"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.spot_trader.profit_summarys(**EVERYTHING)
    limited.spend(keeper, "v2.copy.spot_trader.profit_summarys", 3)
    for _ in range(2):
        keeper.v2.copy.spot_trader.profit_summarys(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.spot_trader.profit_summarys(**EVERYTHING)
    limited.spend(hasty, "v2.copy.spot_trader.profit_summarys", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.spot_trader.profit_summarys(**EVERYTHING)
    assert limited.refused() > 0
