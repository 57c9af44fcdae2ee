# Made by Specloom from bitget/rest/v1/spot/trade/orders.yaml; change that file, not this one.
"""POST /api/spot/v1/trade/orders: Places one spot order, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.spot.trade.orders",
    method="POST",
    path="/api/spot/v1/trade/orders",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.trade.orders", documented=False
    ),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="force", name="force", required=True, place="body", values=("normal", "post_only", "fok", "ioc")),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(wire="size", name="size", type="decimal", place="body"),
        Param(wire="quantity", name="quantity", type="decimal", place="body"),
        Param(wire="clientOrderId", name="client_order_id", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOrderId", confirm="v1.spot.trade.order_info"),
    account_mode="classic",
    superseded_by=("v2.spot.trade.place_order",),
    deprecated=True,
)


class Orders(Model, rename={"order_id": "orderId", "client_order_id": "clientOrderId"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_order_id: Text = None
    """Order id chosen by the caller"""


RESULT = Orders


def orders(
    *,
    symbol: str | Symbol,
    side: Literal["buy", "sell"] | str,
    order_type: Literal["limit", "market"] | str,
    force: Literal["normal", "post_only", "fok", "ioc"] | str,
    price: DecimalIn | None = None,
    size: DecimalIn | None = None,
    quantity: DecimalIn | None = None,
    client_order_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Orders]:
    """Places one spot order, in the old API.

    Superseded by ``v2.spot.trade.place_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        side: Buy or sell.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        force: How long the order stays in force.
        price: Price; limit orders need it (quote coin).
        size: Quantity, in the base coin; in the quote coin for market buys.
        quantity: Quantity.
        client_order_id: Order id chosen by the caller. Wire name clientOrderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Orders

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "side": side,
            "orderType": order_type,
            "force": force,
            "price": price,
            "size": size,
            "quantity": quantity,
            "clientOrderId": client_order_id,
        },
        timeout,
        headers,
    )
