# Made by Specloom from bitget/ws/v3/trade/uta-modify-order.yaml; change that file, not this one.
"""modify-order: Changes price or quantity of one order over the v3 socket."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from bitget_client._runtime.spec.records import Channel, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.stream import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.ws.uta.modify_order import ModifyOrderResult

RECORD = Channel(
    call="v3.ws.uta.modify_order",
    version="v3",
    kind="trade",
    topics=("modify-order",),
    topic_key="topic",
    symbol_format="v3",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.modify_order", documented=False
    ),
    errors=("ws", "ws_uta", "ws_classic", "40010", "40762"),
    arguments=(
        Param(
            wire="category",
            name="category",
            place="body",
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="qty", name="qty", type="decimal", place="body"),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(wire="autoCancel", name="auto_cancel", place="body", values=("yes", "no")),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="clientId", name="client_id", place="body"),
    ),
    idempotency=Idempotency(key="orderId", confirm="v3.trade.order_info"),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Modify-Order-Channel",
)


class ModifyOrderOrder(TypedDict, total=False):
    """One order of the batch."""

    order_id: str
    qty: DecimalIn
    price: DecimalIn
    auto_cancel: Literal["yes", "no"] | str
    symbol: str | Symbol
    client_oid: str
    client_id: str


def modify_order(
    *,
    orders: Sequence[ModifyOrderOrder],
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str | None = None,
    timeout: float | None = None,
) -> Operation[list[ModifyOrderResult]]:
    """Changes price or quantity of one order over the v3 socket.

    Args:
        orders: the orders.
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        timeout: seconds to wait for the answer.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Modify-Order-Channel
    """
    return Operation(
        RECORD,
        {
            "category": category,
        },
        orders,
        timeout=timeout,
    )
