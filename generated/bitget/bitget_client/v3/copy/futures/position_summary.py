# Made by Specloom from bitget/rest/v3/copy/futures/position-summary.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/position-summary: Returns the open positions of the elite trading account."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.position_summary",
    method="GET",
    path="/api/v3/copy/futures/position-summary",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.copy.futures.position_summary"),
    errors=("common", "uta", "copy"),
    docs="https://www.bitget.com/docs/catalog/copy-trading/public-private#get-position-summary",
)


class PositionSummary(
    Model,
    rename={
        "unrealized_pnl": "unrealizedPnl",
        "realized_pnl": "realizedPnl",
        "hold_size": "holdSize",
        "avg_price": "avgPrice",
        "margin_mode": "marginMode",
        "liq_price": "liqPrice",
        "hold_side": "holdSide",
        "mark_price": "markPrice",
        "position_value": "positionValue",
    },
):
    """The answer."""

    VALUES: ClassVar = {"margin_mode": ("isolated", "cross", "crossed"), "hold_side": ("long", "short")}

    unrealized_pnl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    realized_pnl: Dec = None
    """Realized profit or loss (margin coin)"""
    hold_size: Dec = None
    """Position size (base coin)"""
    avg_price: Dec = None
    """Average price (quote coin)"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    liq_price: Dec = None
    """Liquidation price (quote coin)"""
    margin: Dec = None
    """Margin of the position (margin coin)"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""
    roi: Dec = None
    """Return on the margin (%)"""
    mark_price: Dec = None
    """Mark price (quote coin)"""
    position_value: Dec = None
    """Value of the position"""


RESULT = list[PositionSummary]


def position_summary(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[PositionSummary]]:
    """Returns the open positions of the elite trading account.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[PositionSummary]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/public-private#get-position-summary
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
