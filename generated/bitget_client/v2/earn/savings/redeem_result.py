# Made by Specloom from bitget/rest/v2/earn/savings/redeem-result.yaml; change that file, not this one.
"""GET /api/v2/earn/savings/redeem-result: Tells whether a redemption of savings succeeded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v2.earn.savings.redeem_result import RedeemResult

RECORD = Endpoint(
    call="v2.earn.savings.redeem_result",
    method="GET",
    path="/api/v2/earn/savings/redeem-result",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.savings.redeem_result"),
    errors=("common", "earn"),
    params=(
        Param(wire="orderId", name="order_id", required=True),
        Param(wire="periodType", name="period_type", required=True, values=("flexible", "fixed")),
    ),
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Redeem-Result",
)


def redeem_result(
    *,
    order_id: str,
    period_type: Literal["flexible", "fixed"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RedeemResult]:
    """Tells whether a redemption of savings succeeded.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        period_type: Whether the deposit has a term. Wire name periodType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RedeemResult

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/earn/savings/Savings-Redeem-Result
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "periodType": period_type,
        },
        timeout,
        headers,
    )
