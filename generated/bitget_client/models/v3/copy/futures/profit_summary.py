# Made by Specloom from bitget/rest/v3/copy/futures/profit-summary.yaml; change that file, not this one.
"""Answer of ``v3.copy.futures.profit_summary``."""

from bitget_client._runtime.codec.models import Dec, Model


class ProfitSummary(
    Model,
    rename={
        "total_profit": "totalProfit",
        "total_allocated_profit": "totalAllocatedProfit",
        "total_pending_profit": "totalPendingProfit",
    },
):
    """The answer."""

    total_profit: Dec = None
    """Profit altogether"""
    total_allocated_profit: Dec = None
    """Profit paid out altogether (USDT)"""
    total_pending_profit: Dec = None
    """Profit not yet paid out (USDT)"""


RESULT = list[ProfitSummary]
