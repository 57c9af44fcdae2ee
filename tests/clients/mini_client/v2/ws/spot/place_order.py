# Made by Specloom from bitget/ws/v2/trade/spot-place-order.yaml; change that file, not this one.
"""place-order: Places one spot order over the socket; shares the REST limit, access must be granted."""

from typing import ClassVar, Literal

from specloom.runtime.codec.models import Dec, DecimalIn, Model, Text
from specloom.runtime.spec.records import Channel, Idempotency, Limit, Param, RateLimit
from specloom.runtime.spec.symbols import Symbol
from specloom.runtime.stream import Operation

RECORD = Channel(
    call="v2.ws.spot.place_order",
    version="v2",
    kind="trade",
    topics=("place-order",),
    topic_key="channel",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"),
        pool="v2.spot.trade.place_order",
        copy_trader=Limit(requests=1, seconds=1, scope="uid"),
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("SPOT",), default="SPOT"),
        Param(wire="instId", name="inst_id", required=True, place="body", symbol=True),
    ),
    params=(
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(wire="force", name="force", required=True, place="body", values=("gtc", "post_only", "fok", "ioc")),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(
            wire="stpMode",
            name="stp_mode",
            place="body",
            values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
            default="none",
        ),
    ),
    idempotency=Idempotency(key="clientOid", confirm="v2.spot.trade.order_info", window_seconds=7200),
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Place-Order-Channel",
)


class PlaceOrderResult(
    Model, rename={"order_id": "orderId", "client_oid": "clientOid", "order_type": "orderType", "stp_mode": "stpMode"}
):
    """The answer."""

    VALUES: ClassVar = {
        "order_type": ("limit", "market"),
        "side": ("buy", "sell"),
        "force": ("gtc", "post_only", "fok", "ioc"),
        "stp_mode": ("none", "cancel_taker", "cancel_maker", "cancel_both"),
    }
    ALIASES: ClassVar = {"order_id": ("OrderId",)}

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell"""
    size: Dec = None
    """Quantity, in the base coin"""
    force: Text = None
    """How long the order stays in force"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    stp_mode: Text = None
    """What happens when an order would meet one's own"""


RESULT = PlaceOrderResult


def place_order(
    *,
    inst_id: str | Symbol,
    order_type: Literal["limit", "market"] | str,
    side: Literal["buy", "sell"] | str,
    size: DecimalIn,
    force: Literal["gtc", "post_only", "fok", "ioc"] | str,
    inst_type: Literal["SPOT"] | str = "SPOT",
    price: DecimalIn | None = None,
    client_oid: str | None = None,
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str | None = None,
    timeout: float | None = None,
) -> Operation[PlaceOrderResult]:
    """Places one spot order over the socket; shares the REST limit, access must be granted.

    Args:
        inst_id: Instrument the channel is about, or `default` for all. Wire name instId.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        side: Buy or sell.
        size: Quantity, in the base coin; in the quote coin for market buys.
        force: How long the order stays in force.
        inst_type: Product line of the channel; SPOT when left out. Wire name instType.
        price: Price; limit orders need it (quote coin).
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        stp_mode: What happens when an order would meet one's own; none when left out. Wire name stpMode.
        timeout: seconds to wait for the answer.

    Source: https://www.bitget.com/api-doc/spot/websocket/private/Place-Order-Channel
    """
    return Operation(
        RECORD,
        {
            "instType": inst_type,
            "instId": inst_id,
        },
        {
            "orderType": order_type,
            "side": side,
            "size": size,
            "force": force,
            "price": price,
            "clientOid": client_oid,
            "stpMode": stp_mode,
        },
        timeout=timeout,
    )
