# Made by Specloom from bitget/rest/v2/spot/trade/batch-orders.yaml; change that file, not this one.
"""POST /api/v2/spot/trade/batch-orders: Places at most 50 spot orders, on one symbol or several."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from bitget_client._runtime.call.request import BatchRequest
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.trade.batch_orders",
    method="POST",
    path="/api/v2/spot/trade/batch-orders",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"),
        pool="v2.spot.trade.batch_orders",
        copy_trader=Limit(requests=1, seconds=1, scope="uid"),
    ),
    errors=("common", "spot"),
    params=(
        Param(wire="batchMode", name="batch_mode", place="body", values=("single", "multiple"), default="single"),
        Param(
            wire="orderList",
            name="order_list",
            type="list",
            required=True,
            place="body",
            max_items=50,
            fields=(
                Param(wire="symbol", name="symbol", place="body", symbol=True),
                Param(wire="side", name="side", place="body", values=("buy", "sell")),
                Param(wire="orderType", name="order_type", place="body", values=("limit", "market")),
                Param(wire="force", name="force", place="body", values=("gtc", "post_only", "fok", "ioc")),
                Param(wire="price", name="price", type="decimal", place="body"),
                Param(wire="size", name="size", type="decimal", place="body"),
                Param(wire="clientOid", name="client_oid", place="body"),
                Param(
                    wire="stpMode",
                    name="stp_mode",
                    place="body",
                    values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
                    default="none",
                ),
                Param(wire="presetTakeProfitPrice", name="preset_take_profit_price", type="decimal", place="body"),
                Param(wire="executeTakeProfitPrice", name="execute_take_profit_price", type="decimal", place="body"),
                Param(wire="presetStopLossPrice", name="preset_stop_loss_price", type="decimal", place="body"),
                Param(wire="executeStopLossPrice", name="execute_stop_loss_price", type="decimal", place="body"),
            ),
        ),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid", confirm="v2.spot.trade.order_info", window_seconds=7200),
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
    docs="https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#batch-place-orders",
)


class BatchOrdersSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


class BatchOrdersFailureList(
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


class BatchOrders(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[BatchOrdersSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[BatchOrdersFailureList] | None = None
    """Items that failed"""


RESULT = BatchOrders
ITEM = BatchOrdersSuccessList


class BatchOrdersOrderList(TypedDict, total=False):
    """Orders"""

    symbol: str | Symbol
    side: Literal["buy", "sell"] | str
    order_type: Literal["limit", "market"] | str
    force: Literal["gtc", "post_only", "fok", "ioc"] | str
    price: DecimalIn
    size: DecimalIn
    client_oid: str
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str
    preset_take_profit_price: DecimalIn
    execute_take_profit_price: DecimalIn
    preset_stop_loss_price: DecimalIn
    execute_stop_loss_price: DecimalIn


def batch_orders(
    *,
    order_list: Sequence[BatchOrdersOrderList],
    batch_mode: Literal["single", "multiple"] | str | None = None,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> BatchRequest[BatchOrders, BatchOrdersSuccessList]:
    """Places at most 50 spot orders, on one symbol or several.

    Limit: 5 requests in 1 s by uid; 1 in 1 s for copy traders.

    Args:
        order_list: Orders, at most 50 items. Wire name orderList.
        batch_mode: Whether the batch covers one symbol or several; single when left out. Wire name batchMode.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        BatchOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#batch-place-orders
    """
    return BatchRequest(
        RECORD,
        {
            "batchMode": batch_mode,
            "orderList": order_list,
            "symbol": symbol,
        },
        timeout,
        headers,
    )
