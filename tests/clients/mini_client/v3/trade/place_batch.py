# Made by Specloom from bitget/rest/v3/trade/place-batch.yaml; change that file, not this one.
"""POST /api/v3/trade/place-batch: Places at most 20 orders; the body is a list and each gets its own result."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from specloom.runtime.call.request import BatchRequest
from specloom.runtime.codec.models import DecimalIn, Model, Text
from specloom.runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit
from specloom.runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.trade.place_batch",
    method="POST",
    path="/api/v3/trade/place-batch",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.trade.place_batch"),
    errors=("common", "uta", "40762"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="qty", name="qty", type="decimal", required=True, place="body"),
        Param(wire="price", name="price", type="decimal", place="body", required_if={"orderType": ("limit",)}),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(
            wire="timeInForce",
            name="time_in_force",
            place="body",
            values=("ioc", "fok", "gtc", "post_only", "rpi"),
            default="gtc",
            required_if={"orderType": ("limit",)},
        ),
        Param(wire="posSide", name="pos_side", place="body", values=("long", "short")),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(
            wire="stpMode",
            name="stp_mode",
            place="body",
            values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
            default="none",
        ),
        Param(wire="pxAmendType", name="px_amend_type", place="body", values=("yes", "no")),
    ),
    body="list",
    body_name="orders",
    idempotency=Idempotency(key="clientOid", confirm="v3.trade.order_info"),
    batch=Batch(style="coded", input="", keys=("orderId", "clientOid"), max_items=20),
    account_mode="unified",
    equivalent="v2.spot.trade.batch_orders",
    docs="https://www.bitget.com/docs/catalog/trading/order-management#batch-order",
)


class PlaceBatch(Model, rename={"client_oid": "clientOid", "order_id": "orderId"}):
    """The answer."""

    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    order_id: Text = None
    """Order id given by the exchange"""
    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""


RESULT = list[PlaceBatch]
ITEM = PlaceBatch


class PlaceBatchItem(TypedDict, total=False):
    """One item of the list."""

    category: Required[Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str]
    symbol: Required[str | Symbol]
    qty: Required[DecimalIn]
    price: DecimalIn
    side: Required[Literal["buy", "sell"] | str]
    order_type: Required[Literal["limit", "market"] | str]
    time_in_force: Literal["ioc", "fok", "gtc", "post_only", "rpi"] | str
    pos_side: Literal["long", "short"] | str
    client_oid: str
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str
    px_amend_type: Literal["yes", "no"] | str


def place_batch(
    *,
    orders: Sequence[PlaceBatchItem],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> BatchRequest[list[PlaceBatch], PlaceBatch]:
    """Places at most 20 orders; the body is a list and each gets its own result.

    Limit: 5 requests in 1 s by uid.

    Args:
        orders: the items, at most 20
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[PlaceBatch]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/order-management#batch-order
    """
    return BatchRequest(
        RECORD,
        {
            "orders": orders,
        },
        timeout,
        headers,
    )
