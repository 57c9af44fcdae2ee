# Made by Specloom from bitget/rest/v2/copy/spot-trader/profit-summarys.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-trader/profit-summarys: Sums up the spot trader's profit shares: yesterday, in total, waiting, by coin and day."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.copy.spot_trader.profit_summarys",
    method="GET",
    path="/api/v2/copy/spot-trader/profit-summarys",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.spot_trader.profit_summarys"),
    errors=("common", "spot", "copy"),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-profit-summary",
)


class ProfitSummarysProfitSummarys(
    Model,
    rename={
        "yesterday_profit": "yesterdayProfit",
        "yesterday_time": "yesterdayTime",
        "sum_profit": "sumProfit",
        "wait_profit": "waitProfit",
    },
):
    """Profit shares summed up."""

    yesterday_profit: Dec = None
    """Profit shared yesterday"""
    yesterday_time: Ms = None
    """Time of yesterday's sharing"""
    sum_profit: Dec = None
    """Profit shared altogether"""
    wait_profit: Dec = None
    """Profit waiting to be shared"""


class ProfitSummarysProfitHistoryListHistorysByDateList(Model, rename={"profit_time": "profitTime"}):
    """Shared profit by coin and day."""

    profit: Dec = None
    """Profit"""
    profit_time: Ms = None
    """When the profit is shared"""


class ProfitSummarysProfitHistoryList(
    Model,
    rename={
        "profit_count": "profitCount",
        "last_profit_time": "lastProfitTime",
        "historys_by_date_list": "historysByDateList",
    },
):
    """Past profit shares."""

    coin: Text = None
    """Coin name"""
    profit_count: Dec = None
    """Profit shared, or number of winning trades"""
    last_profit_time: Ms = None
    """Latest profit payment"""
    historys_by_date_list: list[ProfitSummarysProfitHistoryListHistorysByDateList] | None = None
    """Shared profit by coin and day"""


class ProfitSummarys(Model, rename={"profit_summarys": "profitSummarys", "profit_history_list": "profitHistoryList"}):
    """The answer."""

    profit_summarys: ProfitSummarysProfitSummarys | None = None
    """Profit shares summed up"""
    profit_history_list: list[ProfitSummarysProfitHistoryList] | None = None
    """Past profit shares"""


RESULT = ProfitSummarys


def profit_summarys(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ProfitSummarys]:
    """Sums up the spot trader's profit shares: yesterday, in total, waiting, by coin and day.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ProfitSummarys

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-profit-summary
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
