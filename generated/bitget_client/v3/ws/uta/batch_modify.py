# Made by Specloom from bitget/ws/v3/trade/uta-batch-modify.yaml; change that file, not this one.
"""batch-modify: Changes several orders over the v3 socket."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from bitget_client._runtime.spec.records import Channel, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.stream import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.ws.uta.batch_modify import BatchModifyResult

RECORD = Channel(
    call="v3.ws.uta.batch_modify",
    version="v3",
    kind="trade",
    topics=("batch-modify",),
    topic_key="topic",
    symbol_format="v3",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.batch_modify", documented=False
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
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(wire="clientId", name="client_id", place="body"),
    ),
    idempotency=Idempotency(key="orderId", confirm="v3.trade.order_info"),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Batch-Modify-Order-Channel",
)


class BatchModifyOrder(TypedDict, total=False):
    """One order of the batch."""

    order_id: str
    qty: DecimalIn
    price: DecimalIn
    auto_cancel: Literal["yes", "no"] | str
    client_oid: str
    symbol: str | Symbol
    client_id: str


def batch_modify(
    *,
    orders: Sequence[BatchModifyOrder],
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str | None = None,
    timeout: float | None = None,
) -> Operation[list[BatchModifyResult]]:
    """Changes several orders over the v3 socket.

    Args:
        orders: the orders.
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        timeout: seconds to wait for the answer.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Batch-Modify-Order-Channel
    """
    return Operation(
        RECORD,
        {
            "category": category,
        },
        orders,
        timeout=timeout,
    )
