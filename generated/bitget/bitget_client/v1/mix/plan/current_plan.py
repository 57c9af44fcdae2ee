# Made by Specloom from bitget/rest/v1/mix/plan/currentPlan.yaml; change that file, not this one.
"""GET /api/mix/v1/plan/currentPlan: Lists futures trigger orders that still wait, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.plan.current_plan",
    method="GET",
    path="/api/mix/v1/plan/currentPlan",
    version="v1",
    symbol_format="v1",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.plan.current_plan", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="isPlan", name="is_plan"),
        Param(
            wire="productType", name="product_type", values=("umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl")
        ),
    ),
    account_mode="classic",
)


RESULT = Anything


def current_plan(
    *,
    symbol: str | Symbol,
    is_plan: str | None = None,
    product_type: Literal["umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists futures trigger orders that still wait, in the old API.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        is_plan: Which kind of trigger orders to list. Wire name isPlan.
        product_type: Futures product line. Wire name productType.
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
            "isPlan": is_plan,
            "productType": product_type,
        },
        timeout,
        headers,
    )
