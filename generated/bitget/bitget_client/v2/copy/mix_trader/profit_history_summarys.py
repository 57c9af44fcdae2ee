# Made by Specloom from bitget/rest/v2/copy/mix-trader/profit-history-summarys.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-trader/profit-history-summarys: Sums up the futures trader's profit shares: yesterday, in total, waiting, and by coin."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.copy.mix_trader.profit_history_summarys",
    method="GET",
    path="/api/v2/copy/mix-trader/profit-history-summarys",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_trader.profit_history_summarys"
    ),
    errors=("common", "mix", "copy"),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#get-history-profit-summary",
)


class ProfitHistorySummarysProfitSummary(
    Model,
    rename={
        "yesterday_profit": "yesterdayProfit",
        "sum_profit": "sumProfit",
        "wait_profit": "waitProfit",
        "yesterday_time": "yesterdayTime",
    },
):
    """Profit shares summed up."""

    yesterday_profit: Dec = None
    """Profit shared yesterday"""
    sum_profit: Dec = None
    """Profit shared altogether"""
    wait_profit: Dec = None
    """Profit waiting to be shared"""
    yesterday_time: Ms = None
    """Time of yesterday's sharing"""


class ProfitHistorySummarysProfitHistoryList(
    Model, rename={"profit_count": "profitCount", "last_profit_time": "lastProfitTime"}
):
    """Past profit shares."""

    coin: Text = None
    """Coin name"""
    profit_count: Dec = None
    """Profit shared, or number of winning trades"""
    last_profit_time: Ms = None
    """Latest profit payment"""


class ProfitHistorySummarys(
    Model, rename={"profit_summary": "profitSummary", "profit_history_list": "profitHistoryList"}
):
    """The answer."""

    profit_summary: ProfitHistorySummarysProfitSummary | None = None
    """Profit shares summed up"""
    profit_history_list: list[ProfitHistorySummarysProfitHistoryList] | None = None
    """Past profit shares"""


RESULT = ProfitHistorySummarys


def profit_history_summarys(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ProfitHistorySummarys]:
    """Sums up the futures trader's profit shares: yesterday, in total, waiting, and by coin.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ProfitHistorySummarys

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#get-history-profit-summary
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
