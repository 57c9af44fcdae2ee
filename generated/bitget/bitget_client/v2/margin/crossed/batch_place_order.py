# Made by Specloom from bitget/rest/v2/margin/crossed/batch-place-order.yaml; change that file, not this one.
"""POST /api/v2/margin/crossed/batch-place-order: Places several cross-margin orders on one symbol."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from bitget_client._runtime.call.request import BatchRequest
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.crossed.batch_place_order",
    method="POST",
    path="/api/v2/margin/crossed/batch-place-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.batch_place_order"
    ),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(
            wire="orderList",
            name="order_list",
            type="list",
            required=True,
            place="body",
            fields=(
                Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
                Param(
                    wire="loanType",
                    name="loan_type",
                    required=True,
                    place="body",
                    values=("normal", "autoLoan", "autoRepay", "autoLoanAndRepay"),
                ),
                Param(
                    wire="force", name="force", required=True, place="body", values=("gtc", "post_only", "fok", "ioc")
                ),
                Param(wire="quoteSize", name="quote_size", type="decimal", place="body"),
                Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
                Param(wire="price", name="price", type="decimal", place="body"),
                Param(wire="baseSize", name="base_size", type="decimal", place="body"),
                Param(wire="clientOid", name="client_oid", place="body"),
                Param(
                    wire="stpMode",
                    name="stp_mode",
                    place="body",
                    values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
                    default="none",
                ),
            ),
        ),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(
            wire="loanType",
            name="loan_type",
            required=True,
            place="body",
            values=("normal", "autoLoan", "autoRepay", "autoLoanAndRepay"),
        ),
        Param(wire="force", name="force", required=True, place="body", values=("gtc", "post_only", "fok", "ioc")),
        Param(wire="baseSize", name="base_size", type="decimal", place="body"),
        Param(wire="quoteSize", name="quote_size", type="decimal", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(
            wire="stpMode",
            name="stp_mode",
            place="body",
            values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
            default="none",
        ),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid", confirm="v2.margin.crossed.open_orders", window_seconds=21600),
    batch=Batch(
        style="split", input="orderList", keys=("orderId", "clientOid"), success="successList", failure="failureList"
    ),
    account_mode="classic",
    equivalent="v3.trade.place_batch",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-trade/classic-margin-cross-trade#cross-batch-orders",
)


class BatchPlaceOrderSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


class BatchPlaceOrderFailureList(Model, rename={"client_oid": "clientOid", "error_msg": "errorMsg"}):
    """Items that failed."""

    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    error_msg: Text = None
    """Why this item failed, in words"""


class BatchPlaceOrder(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[BatchPlaceOrderSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[BatchPlaceOrderFailureList] | None = None
    """Items that failed"""


RESULT = BatchPlaceOrder
ITEM = BatchPlaceOrderSuccessList


class BatchPlaceOrderOrderList(TypedDict, total=False):
    """Orders"""

    order_type: Required[Literal["limit", "market"] | str]
    loan_type: Required[Literal["normal", "autoLoan", "autoRepay", "autoLoanAndRepay"] | str]
    force: Required[Literal["gtc", "post_only", "fok", "ioc"] | str]
    quote_size: DecimalIn
    side: Required[Literal["buy", "sell"] | str]
    price: DecimalIn
    base_size: DecimalIn
    client_oid: str
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str


def batch_place_order(
    *,
    symbol: str | Symbol,
    order_list: Sequence[BatchPlaceOrderOrderList],
    order_type: Literal["limit", "market"] | str,
    loan_type: Literal["normal", "autoLoan", "autoRepay", "autoLoanAndRepay"] | str,
    force: Literal["gtc", "post_only", "fok", "ioc"] | str,
    side: Literal["buy", "sell"] | str,
    price: DecimalIn | None = None,
    base_size: DecimalIn | None = None,
    quote_size: DecimalIn | None = None,
    client_oid: str | None = None,
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> BatchRequest[BatchPlaceOrder, BatchPlaceOrderSuccessList]:
    """Places several cross-margin orders on one symbol.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_list: Orders. Wire name orderList.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        loan_type: Whether the order borrows or repays by itself. Wire name loanType.
        force: How long the order stays in force.
        side: Buy or sell.
        price: Price; limit orders need it (quote coin).
        base_size: Quantity; limit orders and market sales need it (base coin). Wire name baseSize.
        quote_size: Value; market purchases need it (quote coin). Wire name quoteSize.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        stp_mode: What happens when an order would meet one's own; none when left out. Wire name stpMode.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        BatchPlaceOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-trade/classic-margin-cross-trade#cross-batch-orders
    """
    return BatchRequest(
        RECORD,
        {
            "symbol": symbol,
            "orderList": order_list,
            "orderType": order_type,
            "price": price,
            "loanType": loan_type,
            "force": force,
            "baseSize": base_size,
            "quoteSize": quote_size,
            "clientOid": client_oid,
            "side": side,
            "stpMode": stp_mode,
        },
        timeout,
        headers,
    )
