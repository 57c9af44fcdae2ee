# Made by Specloom from bitget/ws/v3/trade/uta-batch-cancel.yaml; change that file, not this one.
"""batch-cancel: Cancels several orders over the v3 socket, some of which may fail; use one kind of id."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from bitget_client._runtime.spec.records import Channel, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.stream import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitget_client.models.v3.ws.uta.batch_cancel import BatchCancelResult

RECORD = Channel(
    call="v3.ws.uta.batch_cancel",
    version="v3",
    kind="trade",
    topics=("batch-cancel",),
    topic_key="topic",
    symbol_format="none",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.batch_cancel", documented=False
    ),
    errors=("ws", "ws_uta", "ws_classic", "40010", "40762"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    idempotency=Idempotency(key="orderId", confirm="v3.trade.order_info"),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Batch-Cancel-Order-Channel",
)


class BatchCancelOrder(TypedDict, total=False):
    """One order of the batch."""

    order_id: str
    client_oid: str


def batch_cancel(
    *,
    orders: Sequence[BatchCancelOrder],
    timeout: float | None = None,
) -> Operation[list[BatchCancelResult]]:
    """Cancels several orders over the v3 socket, some of which may fail; use one kind of id.

    Args:
        orders: the orders.
        timeout: seconds to wait for the answer.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Batch-Cancel-Order-Channel
    """
    return Operation(
        RECORD,
        {},
        orders,
        timeout=timeout,
    )
