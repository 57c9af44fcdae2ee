# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-close-positions.yaml; change that file, not this one.
"""POST /api/v2/copy/mix-trader/order-close-positions: Closes elite futures trades, one by number or all of a symbol."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.mix_trader.order_close_positions",
    method="POST",
    path="/api/v2/copy/mix-trader/order-close-positions",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_trader.order_close_positions"
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="trackingNo", name="tracking_no", place="body"),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#close-tracking-order",
)


class OrderClosePositions(Model, rename={"tracking_no": "trackingNo", "product_type": "productType"}):
    """The answer."""

    tracking_no: Text = None
    """Number of the elite trade"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    product_type: Text = None
    """Futures product line"""


RESULT = list[OrderClosePositions]


def order_close_positions(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    tracking_no: str | None = None,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[OrderClosePositions]]:
    """Closes elite futures trades, one by number or all of a symbol.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        tracking_no: Number of the elite trade. Wire name trackingNo.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[OrderClosePositions]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#close-tracking-order
    """
    return Request(
        RECORD,
        {
            "trackingNo": tracking_no,
            "symbol": symbol,
            "productType": product_type,
        },
        timeout,
        headers,
    )
