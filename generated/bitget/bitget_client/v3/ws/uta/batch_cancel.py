# Made by Specloom from bitget/ws/v3/trade/uta-batch-cancel.yaml; change that file, not this one.
"""batch-cancel: Cancels several orders over the v3 socket, some of which may fail; use one kind of id."""

from collections.abc import Sequence
from typing import TypedDict

from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Channel, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.stream import Operation

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


class BatchCancelResult(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = list[BatchCancelResult]


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
