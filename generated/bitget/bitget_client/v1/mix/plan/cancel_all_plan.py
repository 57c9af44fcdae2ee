# Made by Specloom from bitget/rest/v1/mix/plan/cancelAllPlan.yaml; change that file, not this one.
"""POST /api/mix/v1/plan/cancelAllPlan: Cancels all futures trigger orders of a product type and kind, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.mix.plan.cancel_all_plan",
    method="POST",
    path="/api/mix/v1/plan/cancelAllPlan",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.plan.cancel_all_plan", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"),
        ),
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


def cancel_all_plan(
    *,
    product_type: Literal["umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"] | str,
    plan_type: Literal["normal_plan", "track_plan", "profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss"]
    | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Cancels all futures trigger orders of a product type and kind, in the old API.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        product_type: Futures product line. Wire name productType.
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
            "productType": product_type,
            "planType": plan_type,
        },
        timeout,
        headers,
    )
