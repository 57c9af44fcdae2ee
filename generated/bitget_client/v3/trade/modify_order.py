# Made by Specloom from bitget/rest/v3/trade/modify-order.yaml; change that file, not this one.
"""POST /api/v3/trade/modify-order: Changes price or quantity of an order that is not fully filled; cancel on failure is a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.trade.modify_order import ModifyOrder

RECORD = Endpoint(
    call="v3.trade.modify_order",
    method="POST",
    path="/api/v3/trade/modify-order",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.modify_order"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="qty", name="qty", type="decimal", place="body"),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(wire="autoCancel", name="auto_cancel", place="body", values=("yes", "no")),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(
            wire="category",
            name="category",
            place="body",
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", confirm="v3.trade.order_info", other_keys=("clientOid",)),
    account_mode="unified",
    twin="v2.mix.order.modify_order",
    docs="https://www.bitget.com/api-doc/uta/trade/Modify-Order",
)


def modify_order(
    *,
    order_id: str | None = None,
    qty: DecimalIn | None = None,
    price: DecimalIn | None = None,
    auto_cancel: Literal["yes", "no"] | str | None = None,
    client_oid: str | None = None,
    symbol: str | Symbol | None = None,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyOrder]:
    """Changes price or quantity of an order that is not fully filled; cancel on failure is a choice.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        qty: Quantity, in the base coin; in the quote coin for spot and margin market buys.
        price: Price; limit orders need it (quote coin).
        auto_cancel: Whether to cancel the order when its change fails; no by default. Wire name autoCancel.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/trade/Modify-Order
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "qty": qty,
            "price": price,
            "autoCancel": auto_cancel,
            "clientOid": client_oid,
            "symbol": symbol,
            "category": category,
        },
        timeout,
        headers,
    )
