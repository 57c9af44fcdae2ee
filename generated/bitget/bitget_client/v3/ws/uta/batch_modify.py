# Made by Specloom from bitget/ws/v3/trade/uta-batch-modify.yaml; change that file, not this one.
"""batch-modify: Changes several orders over the v3 socket."""

from collections.abc import Sequence
from typing import Literal, TypedDict

from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Channel, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Operation

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
            values=("spot", "margin", "usdt-futures", "coin-futures", "usdc-futures"),
        ),
    ),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="qty", name="qty", type="decimal", place="body"),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(wire="autoCancel", name="auto_cancel", place="body", values=("yes", "no")),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(wire="clientId", name="client_id", place="body"),
    ),
    idempotency=Idempotency(key="orderId", confirm="v3.trade.order_info"),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Batch-Modify-Order-Channel",
)


class BatchModifyResult(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = list[BatchModifyResult]


class BatchModifyOrder(TypedDict, total=False):
    """One order of the batch."""

    order_id: str
    client_oid: str
    qty: DecimalIn
    price: DecimalIn
    auto_cancel: Literal["yes", "no"] | str
    symbol: str | Symbol
    client_id: str


def batch_modify(
    *,
    orders: Sequence[BatchModifyOrder],
    category: Literal["spot", "margin", "usdt-futures", "coin-futures", "usdc-futures"] | str | None = None,
    timeout: float | None = None,
) -> Operation[list[BatchModifyResult]]:
    """Changes several orders over the v3 socket.

    Args:
        orders: the orders.
        category: Product line.
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
