# Made by Specloom from bitget/ws/v3/trade/uta-batch-place.yaml; change that file, not this one.
"""batch-place: Places at most 20 orders over the v3 socket; access must be granted by the exchange."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Channel, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Operation

RECORD = Channel(
    call="v3.ws.uta.batch_place",
    version="v3",
    kind="trade",
    topics=("batch-place",),
    topic_key="topic",
    symbol_format="v3",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.batch_place", documented=False
    ),
    errors=("ws", "ws_uta", "ws_classic", "40010", "40762"),
    arguments=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("spot", "margin", "usdt-futures", "coin-futures", "usdc-futures"),
        ),
    ),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="qty", name="qty", type="decimal", required=True, place="body"),
        Param(wire="price", name="price", type="decimal", place="body", required_if={"orderType": ("limit",)}),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(
            wire="timeInForce",
            name="time_in_force",
            place="body",
            values=("gtc", "ioc", "fok", "post_only", "rpi"),
            default="gtc",
            required_if={"orderType": ("limit",)},
        ),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="posSide", name="pos_side", place="body", values=("long", "short")),
        Param(
            wire="stpMode",
            name="stp_mode",
            place="body",
            values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
            default="none",
        ),
        Param(wire="tpTriggerBy", name="tp_trigger_by", place="body", values=("market", "mark"), default="market"),
        Param(wire="slTriggerBy", name="sl_trigger_by", place="body", values=("market", "mark"), default="market"),
        Param(wire="takeprofit", name="takeprofit", type="decimal", place="body"),
        Param(wire="stoploss", name="stoploss", type="decimal", place="body"),
        Param(wire="tpOrderType", name="tp_order_type", place="body", values=("limit", "market")),
        Param(wire="slOrderType", name="sl_order_type", place="body", values=("limit", "market")),
        Param(wire="tpLimitPrice", name="tp_limit_price", type="decimal", place="body"),
        Param(wire="slLimitPrice", name="sl_limit_price", type="decimal", place="body"),
    ),
    idempotency=Idempotency(key="clientOid", confirm="v3.trade.order_info"),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Batch-Place-Order-Channel",
)


class BatchPlaceResult(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = list[BatchPlaceResult]


class BatchPlaceOrder(TypedDict, total=False):
    """One order of the batch."""

    symbol: Required[str | Symbol]
    order_type: Required[Literal["limit", "market"] | str]
    qty: Required[DecimalIn]
    price: DecimalIn
    side: Required[Literal["buy", "sell"] | str]
    time_in_force: Literal["gtc", "ioc", "fok", "post_only", "rpi"] | str
    client_oid: str
    pos_side: Literal["long", "short"] | str
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str
    tp_trigger_by: Literal["market", "mark"] | str
    sl_trigger_by: Literal["market", "mark"] | str
    takeprofit: DecimalIn
    stoploss: DecimalIn
    tp_order_type: Literal["limit", "market"] | str
    sl_order_type: Literal["limit", "market"] | str
    tp_limit_price: DecimalIn
    sl_limit_price: DecimalIn


def batch_place(
    *,
    orders: Sequence[BatchPlaceOrder],
    category: Literal["spot", "margin", "usdt-futures", "coin-futures", "usdc-futures"] | str,
    timeout: float | None = None,
) -> Operation[list[BatchPlaceResult]]:
    """Places at most 20 orders over the v3 socket; access must be granted by the exchange.

    Args:
        orders: the orders.
        category: Product line.
        timeout: seconds to wait for the answer.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Batch-Place-Order-Channel
    """
    return Operation(
        RECORD,
        {
            "category": category,
        },
        orders,
        timeout=timeout,
    )
