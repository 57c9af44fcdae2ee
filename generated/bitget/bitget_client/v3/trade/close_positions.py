# Made by Specloom from bitget/rest/v3/trade/close-positions.yaml; change that file, not this one.
"""POST /api/v3/trade/close-positions: Closes futures positions at market, by category, symbol or direction."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

_list = list

RECORD = Endpoint(
    call="v3.trade.close_positions",
    method="POST",
    path="/api/v3/trade/close-positions",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.trade.close_positions"),
    errors=("common", "uta", "40762"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(wire="posSide", name="pos_side", place="body", values=("long", "short")),
    ),
    body="object",
    account_mode="unified",
    equivalent="v2.mix.order.close_positions",
    docs="https://www.bitget.com/docs/catalog/trading/position-management#close-all-positions",
)


class ClosePositionsList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Entries."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""


class ClosePositions(Model):
    """The answer."""

    list: _list[ClosePositionsList] | None = None
    """Entries"""


RESULT = ClosePositions


def close_positions(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    pos_side: Literal["long", "short"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ClosePositions]:
    """Closes futures positions at market, by category, symbol or direction.

    Limit: 5 requests in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        pos_side: Direction of the position; as a parameter, needed in hedge mode. Wire name posSide.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ClosePositions

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/position-management#close-all-positions
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "posSide": pos_side,
        },
        timeout,
        headers,
    )
