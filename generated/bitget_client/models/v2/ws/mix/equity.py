# Made by Specloom from bitget/ws/v2/private/mix-equity.yaml; change that file, not this one.
"""What ``v2.ws.mix.equity`` carries."""

from bitget_client._runtime.codec.models import Dec, Model


class EquityPush(
    Model,
    rename={
        "btc_equity": "btcEquity",
        "usdt_equity": "usdtEquity",
        "unrealized_pl": "unrealizedPL",
        "union_total_margin": "unionTotalMargin",
        "union_available": "unionAvailable",
        "union_mm": "unionMm",
    },
):
    """The answer."""

    btc_equity: Dec = None
    """Equity of the account (BTC)"""
    usdt_equity: Dec = None
    """Equity (USDT)"""
    unrealized_pl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    union_total_margin: Dec = None
    """Total margin in multi-asset mode (USDT)"""
    union_available: Dec = None
    """Free margin in multi-asset mode (USDT)"""
    union_mm: Dec = None
    """Maintenance margin in multi-asset mode (USDT)"""


RESULT = list[EquityPush]
