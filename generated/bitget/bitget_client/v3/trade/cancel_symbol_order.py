# Made by Specloom from bitget/rest/v3/trade/cancel-symbol-order.yaml; change that file, not this one.
"""POST /api/v3/trade/cancel-symbol-order: Cancels all open orders of a category or of one symbol."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

_list = list

RECORD = Endpoint(
    call="v3.trade.cancel_symbol_order",
    method="POST",
    path="/api/v3/trade/cancel-symbol-order",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.trade.cancel_symbol_order"),
    errors=("common", "uta", "40762"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
    ),
    body="object",
    account_mode="unified",
    equivalent="v2.spot.trade.cancel_symbol_order",
    docs="https://www.bitget.com/docs/catalog/trading/order-management#cancel-all-orders",
)


class CancelSymbolOrderList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Entries."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""


class CancelSymbolOrder(Model):
    """The answer."""

    list: _list[CancelSymbolOrderList] | None = None
    """Entries"""


RESULT = CancelSymbolOrder


def cancel_symbol_order(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CancelSymbolOrder]:
    """Cancels all open orders of a category or of one symbol.

    Limit: 5 requests in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CancelSymbolOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/order-management#cancel-all-orders
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
        },
        timeout,
        headers,
    )
