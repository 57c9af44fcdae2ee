# Made by Specloom from bitget/rest/v1/mix/plan/modifyTPSLPlan.yaml; change that file, not this one.
"""POST /api/mix/v1/plan/modifyTPSLPlan: Changes the trigger of a futures take profit or stop loss, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.plan.modify_tpsl_plan",
    method="POST",
    path="/api/mix/v1/plan/modifyTPSLPlan",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.plan.modify_tpsl_plan", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", place="body"),
        Param(
            wire="planType",
            name="plan_type",
            required=True,
            place="body",
            values=("normal_plan", "track_plan", "profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss"),
        ),
    ),
    body="object",
    account_mode="classic",
)


RESULT = Anything


def modify_tpsl_plan(
    *,
    margin_coin: str,
    symbol: str | Symbol,
    plan_type: Literal["normal_plan", "track_plan", "profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss"]
    | str,
    order_id: str | None = None,
    client_oid: str | None = None,
    trigger_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Changes the trigger of a futures take profit or stop loss, in the old API.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        plan_type: Kind of trigger order. Wire name planType.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
            "marginCoin": margin_coin,
            "symbol": symbol,
            "triggerPrice": trigger_price,
            "planType": plan_type,
        },
        timeout,
        headers,
    )
