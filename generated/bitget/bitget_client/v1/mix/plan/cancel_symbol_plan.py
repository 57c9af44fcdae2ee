# Made by Specloom from bitget/rest/v1/mix/plan/cancelSymbolPlan.yaml; change that file, not this one.
"""POST /api/mix/v1/plan/cancelSymbolPlan: Cancels futures trigger orders of one symbol and kind, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.plan.cancel_symbol_plan",
    method="POST",
    path="/api/mix/v1/plan/cancelSymbolPlan",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.plan.cancel_symbol_plan", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
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
    superseded_by=("v2.mix.order.cancel_plan_order",),
    deprecated=True,
)


RESULT = Anything


def cancel_symbol_plan(
    *,
    symbol: str | Symbol,
    plan_type: Literal["normal_plan", "track_plan", "profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss"]
    | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Cancels futures trigger orders of one symbol and kind, in the old API.

    Superseded by ``v2.mix.order.cancel_plan_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        plan_type: Kind of trigger order. Wire name planType.
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
            "symbol": symbol,
            "planType": plan_type,
        },
        timeout,
        headers,
    )
