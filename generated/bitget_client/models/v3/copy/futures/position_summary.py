# Made by Specloom from bitget/rest/v3/copy/futures/position-summary.yaml; change that file, not this one.
"""Answer of ``v3.copy.futures.position_summary``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class PositionSummary(
    Model,
    rename={
        "hold_side": "holdSide",
        "hold_size": "holdSize",
        "avg_price": "avgPrice",
        "margin_mode": "marginMode",
        "mark_price": "markPrice",
        "liq_price": "liqPrice",
        "position_value": "positionValue",
        "unrealized_pnl": "unrealizedPnl",
        "realized_pnl": "realizedPnl",
    },
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""
    hold_size: Dec = None
    """Position size (base coin)"""
    avg_price: Dec = None
    """Average price (quote coin)"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    margin: Dec = None
    """Margin of the position (margin coin)"""
    mark_price: Dec = None
    """Mark price (quote coin)"""
    liq_price: Dec = None
    """Liquidation price (quote coin)"""
    position_value: Dec = None
    """Value of the position"""
    unrealized_pnl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    realized_pnl: Dec = None
    """Realized profit or loss (margin coin)"""
    roi: Dec = None
    """Return on the margin (%)"""


RESULT = list[PositionSummary]
