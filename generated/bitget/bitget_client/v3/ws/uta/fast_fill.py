# Made by Specloom from bitget/ws/v3/private/uta-fast-fill.yaml; change that file, not this one.
"""fast-fill: Pushes uta fast fill (v3)."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v3.ws.uta.fast_fill",
    version="v3",
    kind="private",
    topics=("fast-fill",),
    topic_key="topic",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.fast_fill", documented=False
    ),
    errors=("ws", "ws_uta"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("UTA",), default="UTA"),
        Param(wire="symbol", name="symbol", place="body", default="default", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v3.trade.fills",
            id=("execId", "orderId"),
            time="updatedTime",
            fields={"execTime": "createdTime"},
            items="list",
            lookback_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Fast-Fill-Channel",
)


class FastFillPush(
    Model,
    rename={
        "updated_time": "updatedTime",
        "order_id": "orderId",
        "exec_time": "execTime",
        "trade_scope": "tradeScope",
        "exec_id": "execId",
        "exec_price": "execPrice",
        "hold_side": "holdSide",
        "exec_qty": "execQty",
        "client_oid": "clientOid",
    },
):
    """The answer."""

    VALUES: ClassVar = {"trade_scope": ("taker", "maker")}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    updated_time: Ms = None
    """When it last changed"""
    side: Text = None
    """Buy or sell"""
    order_id: Text = None
    """Order id given by the exchange"""
    exec_time: Ms = None
    """When it was filled"""
    trade_scope: Text = None
    """Taker or maker"""
    exec_id: Text = None
    """Fill id"""
    exec_price: Dec = None
    """Fill price (quote coin)"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""
    category: Text = None
    """Product line"""
    exec_qty: Dec = None
    """Filled quantity (base coin)"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = FastFillPush


def fast_fill(
    symbol: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["UTA"] | str = "UTA",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[FastFillPush]:
    """Pushes uta fast fill (v3).

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version; default when left out.
        inst_type: Product line of the channel; UTA when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Fast-Fill-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
            "symbol": symbol,
        },
        policy=policy,
        size=buffer,
    )
