# Made by Specloom from bitget/rest/v1/mix/plan/cancelPlan.yaml; change that file, not this one.
"""POST /api/mix/v1/plan/cancelPlan: Cancels one futures trigger order, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.plan.cancel_plan",
    method="POST",
    path="/api/mix/v1/plan/cancelPlan",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.plan.cancel_plan", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(
            wire="planType",
            name="plan_type",
            required=True,
            place="body",
            values=("normal_plan", "track_plan", "profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss"),
        ),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", other_keys=("clientOid",)),
    account_mode="classic",
    superseded_by=("v2.mix.order.cancel_plan_order",),
    deprecated=True,
)


RESULT = Anything


def cancel_plan(
    *,
    symbol: str | Symbol,
    margin_coin: str,
    plan_type: Literal["normal_plan", "track_plan", "profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss"]
    | str,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Cancels one futures trigger order, in the old API.

    Superseded by ``v2.mix.order.cancel_plan_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        plan_type: Kind of trigger order. Wire name planType.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
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
            "symbol": symbol,
            "marginCoin": margin_coin,
            "planType": plan_type,
        },
        timeout,
        headers,
    )
