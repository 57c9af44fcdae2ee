# Made by Specloom from bitget/rest/v2/earn/savings/redeem-result.yaml; change that file, not this one.
"""GET /api/v2/earn/savings/redeem-result: Tells whether a redemption of savings succeeded."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
    docs="https://www.bitget.com/docs/catalog/earn-classic-savings/classic-earn-savings#savings-redemption-results",
)


class RedeemResult(Model):
    """The answer."""

    VALUES: ClassVar = {"result": ("success", "fail")}

    result: Text = None
    """Outcome"""
    msg: Text = None
    """Result in words"""


RESULT = RedeemResult


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

    Source: https://www.bitget.com/docs/catalog/earn-classic-savings/classic-earn-savings#savings-redemption-results
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
