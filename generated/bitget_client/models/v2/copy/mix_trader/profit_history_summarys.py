# Made by Specloom from bitget/rest/v2/copy/mix-trader/profit-history-summarys.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_trader.profit_history_summarys``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


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
