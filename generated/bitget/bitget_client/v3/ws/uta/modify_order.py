# Made by Specloom from bitget/ws/v3/trade/uta-modify-order.yaml; change that file, not this one.
"""modify-order: Changes price or quantity of one order over the v3 socket."""

from collections.abc import Sequence
from typing import Literal, TypedDict

from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Channel, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Operation

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
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Modify-Order-Channel",
)


class ModifyOrderResult(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""


RESULT = list[ModifyOrderResult]


class ModifyOrderOrder(TypedDict, total=False):
    """One order of the batch."""

    order_id: str
    client_oid: str
    qty: DecimalIn
    price: DecimalIn
    auto_cancel: Literal["yes", "no"] | str
    symbol: str | Symbol
    client_id: str


def modify_order(
    *,
    orders: Sequence[ModifyOrderOrder],
    category: Literal["spot", "margin", "usdt-futures", "coin-futures", "usdc-futures"] | str | None = None,
    timeout: float | None = None,
) -> Operation[list[ModifyOrderResult]]:
    """Changes price or quantity of one order over the v3 socket.

    Args:
        orders: the orders.
        category: Product line.
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
