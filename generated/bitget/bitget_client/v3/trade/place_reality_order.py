# Made by Specloom from bitget/rest/v3/trade/place-reality-order.yaml; change that file, not this one.
"""POST /api/v3/trade/place-reality-order: Places one order on a tokenized stock."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.trade.place_reality_order",
    method="POST",
    path="/api/v3/trade/place-reality-order",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.place_reality_order"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="category", name="category", place="body", values=("SPOT", "MARGIN"), default="SPOT"),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="qty", name="qty", type="decimal", required=True, place="body"),
        Param(wire="price", name="price", type="decimal", place="body", required_if={"orderType": ("limit",)}),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/order-management#place-reality-order",
)


class PlaceRealityOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = PlaceRealityOrder


def place_reality_order(
    *,
    symbol: str | Symbol,
    side: Literal["buy", "sell"] | str,
    order_type: Literal["limit", "market"] | str,
    qty: DecimalIn,
    category: Literal["SPOT", "MARGIN"] | str | None = None,
    price: DecimalIn | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PlaceRealityOrder]:
    """Places one order on a tokenized stock.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        side: Buy or sell.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        qty: Quantity, in the base coin; in the quote coin for spot and margin market buys.
        category: Product line; SPOT when left out.
        price: Price; limit orders need it (quote coin); required when orderType is limit.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PlaceRealityOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/order-management#place-reality-order
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "side": side,
            "orderType": order_type,
            "qty": qty,
            "price": price,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
