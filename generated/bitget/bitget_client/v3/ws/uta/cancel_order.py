# Made by Specloom from bitget/ws/v3/trade/uta-cancel-order.yaml; change that file, not this one.
"""cancel-order: Cancels one order over the v3 socket; access must be granted by the exchange."""

from collections.abc import Sequence
from typing import Literal, TypedDict

from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Channel, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.stream import Operation

RECORD = Channel(
    call="v3.ws.uta.cancel_order",
    version="v3",
    kind="trade",
    topics=("cancel-order",),
    topic_key="topic",
    symbol_format="none",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.cancel_order", documented=False
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
    ),
    idempotency=Idempotency(key="orderId", confirm="v3.trade.order_info"),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Cancel-Order-Channel",
)


class CancelOrderResult(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = list[CancelOrderResult]


class CancelOrderOrder(TypedDict, total=False):
    """One order of the batch."""

    order_id: str
    client_oid: str


def cancel_order(
    *,
    orders: Sequence[CancelOrderOrder],
    category: Literal["spot", "margin", "usdt-futures", "coin-futures", "usdc-futures"] | str | None = None,
    timeout: float | None = None,
) -> Operation[list[CancelOrderResult]]:
    """Cancels one order over the v3 socket; access must be granted by the exchange.

    Args:
        orders: the orders.
        category: Product line.
        timeout: seconds to wait for the answer.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Cancel-Order-Channel
    """
    return Operation(
        RECORD,
        {
            "category": category,
        },
        orders,
        timeout=timeout,
    )
