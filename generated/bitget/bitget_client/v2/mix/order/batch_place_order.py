# Made by Specloom from bitget/rest/v2/mix/order/batch-place-order.yaml; change that file, not this one.
"""POST /api/v2/mix/order/batch-place-order: Places at most 50 futures orders on one symbol."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from bitget_client._runtime.call.request import BatchRequest
from bitget_client._runtime.codec.models import DecimalIn, Flag, Model, Text
from bitget_client._runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.batch_place_order",
    method="POST",
    path="/api/v2/mix/order/batch-place-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"),
        pool="v2.mix.order.batch_place_order",
        copy_trader=Limit(requests=1, seconds=1, scope="uid"),
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="marginMode", name="margin_mode", required=True, place="body", values=("crossed", "isolated")),
        Param(
            wire="orderList",
            name="order_list",
            type="list",
            required=True,
            place="body",
            max_items=50,
            fields=(
                Param(wire="size", name="size", type="decimal", required=True, place="body"),
                Param(wire="price", name="price", type="decimal", place="body", required_if={"orderType": ("limit",)}),
                Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
                Param(wire="tradeSide", name="trade_side", place="body"),
                Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
                Param(
                    wire="force",
                    name="force",
                    place="body",
                    values=("gtc", "post_only", "fok", "ioc"),
                    default="gtc",
                    required_if={"orderType": ("limit",)},
                ),
                Param(wire="clientOid", name="client_oid", place="body"),
                Param(wire="reduceOnly", name="reduce_only", place="body", values=("YES", "NO"), default="NO"),
                Param(wire="presetStopSurplusPrice", name="preset_stop_surplus_price", type="decimal", place="body"),
                Param(wire="presetStopLossPrice", name="preset_stop_loss_price", type="decimal", place="body"),
                Param(
                    wire="stpMode",
                    name="stp_mode",
                    place="body",
                    values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
                    default="none",
                ),
            ),
        ),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid", confirm="v2.mix.order.detail", window_seconds=7200),
    batch=Batch(
        style="split",
        input="orderList",
        keys=("orderId", "clientOid"),
        success="successList",
        failure="failureList",
        max_items=50,
    ),
    account_mode="classic",
    equivalent="v3.trade.place_batch",
    docs="https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#batch-order",
)


class BatchPlaceOrderSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


class BatchPlaceOrderFailureList(
    Model, rename={"order_id": "orderId", "client_oid": "clientOid", "error_msg": "errorMsg", "error_code": "errorCode"}
):
    """Items that failed."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    error_msg: Text = None
    """Why this item failed, in words"""
    error_code: Text = None
    """Why this item failed, as a code"""


class BatchPlaceOrder(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[BatchPlaceOrderSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[BatchPlaceOrderFailureList] | None = None
    """Items that failed"""
    result: Flag = None
    """Outcome"""


RESULT = BatchPlaceOrder
ITEM = BatchPlaceOrderSuccessList


class BatchPlaceOrderOrderList(TypedDict, total=False):
    """Orders"""

    size: Required[DecimalIn]
    price: DecimalIn
    side: Required[Literal["buy", "sell"] | str]
    trade_side: str
    order_type: Required[Literal["limit", "market"] | str]
    force: Literal["gtc", "post_only", "fok", "ioc"] | str
    client_oid: str
    reduce_only: Literal["YES", "NO"] | str
    preset_stop_surplus_price: DecimalIn
    preset_stop_loss_price: DecimalIn
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str


def batch_place_order(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_coin: str,
    margin_mode: Literal["crossed", "isolated"] | str,
    order_list: Sequence[BatchPlaceOrderOrderList],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> BatchRequest[BatchPlaceOrder, BatchPlaceOrderSuccessList]:
    """Places at most 50 futures orders on one symbol.

    Limit: 5 requests in 1 s by uid; 1 in 1 s for copy traders.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        margin_mode: Whether positions share their margin (crossed) or keep their own (isolated). Wire name marginMode.
        order_list: Orders, at most 50 items. Wire name orderList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        BatchPlaceOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#batch-order
    """
    return BatchRequest(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "marginCoin": margin_coin,
            "marginMode": margin_mode,
            "orderList": order_list,
        },
        timeout,
        headers,
    )
