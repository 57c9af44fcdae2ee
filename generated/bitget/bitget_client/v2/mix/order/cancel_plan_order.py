# Made by Specloom from bitget/rest/v2/mix/order/cancel-plan-order.yaml; change that file, not this one.
"""POST /api/v2/mix/order/cancel-plan-order: Cancels futures trigger orders by ids or all of a symbol and kind."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from bitget_client._runtime.call.request import BatchRequest
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.cancel_plan_order",
    method="POST",
    path="/api/v2/mix/order/cancel-plan-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.cancel_plan_order"),
    errors=("common", "mix"),
    params=(
        Param(
            wire="orderIdList",
            name="order_id_list",
            type="list",
            place="body",
            fields=(
                Param(wire="orderId", name="order_id", place="body"),
                Param(wire="clientOid", name="client_oid", place="body"),
            ),
        ),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="marginCoin", name="margin_coin", place="body"),
        Param(wire="planType", name="plan_type", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", other_keys=("clientOid",)),
    batch=Batch(
        style="split", input="orderIdList", keys=("orderId", "clientOid"), success="successList", failure="failureList"
    ),
    account_mode="classic",
    equivalent="v3.trade.cancel_strategy_order",
    docs="https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#cancel-trigger-order",
)


class CancelPlanOrderSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


class CancelPlanOrderFailureList(
    Model, rename={"order_id": "orderId", "client_oid": "clientOid", "error_msg": "errorMsg"}
):
    """Items that failed."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    error_msg: Text = None
    """Why this item failed, in words"""


class CancelPlanOrder(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[CancelPlanOrderSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[CancelPlanOrderFailureList] | None = None
    """Items that failed"""


RESULT = CancelPlanOrder
ITEM = CancelPlanOrderSuccessList


class CancelPlanOrderOrderIdList(TypedDict, total=False):
    """Orders to act on; one of the two ids each"""

    order_id: str
    client_oid: str


def cancel_plan_order(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    order_id_list: Sequence[CancelPlanOrderOrderIdList] | None = None,
    symbol: str | Symbol | None = None,
    margin_coin: str | None = None,
    plan_type: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> BatchRequest[CancelPlanOrder, CancelPlanOrderSuccessList]:
    """Cancels futures trigger orders by ids or all of a symbol and kind.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        order_id_list: Orders to act on; one of the two ids each. Wire name orderIdList.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        plan_type: Kind of trigger order. Wire name planType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CancelPlanOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#cancel-trigger-order
    """
    return BatchRequest(
        RECORD,
        {
            "orderIdList": order_id_list,
            "symbol": symbol,
            "productType": product_type,
            "marginCoin": margin_coin,
            "planType": plan_type,
        },
        timeout,
        headers,
    )
