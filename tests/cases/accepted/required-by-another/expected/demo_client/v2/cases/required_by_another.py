# Made by Specloom from demo/rest/v2/cases/required-by-another.yaml; change that file, not this one.
"""POST /api/v2/cases/required-by-another: Changes an order."""

from collections.abc import Mapping
from typing import Literal

from demo_client._runtime.call.request import Request
from demo_client._runtime.codec.models import Anything, DecimalIn
from demo_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.cases.required_by_another",
    method="POST",
    path="/api/v2/cases/required-by-another",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.cases.required_by_another", documented=False
    ),
    errors=("common",),
    params=(
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="price", name="price", type="decimal", place="body", required_if={"orderType": ("limit",)}, min="0"),
    ),
    body="object",
)


RESULT = Anything


def required_by_another(
    *,
    order_type: Literal["limit", "market"] | str,
    price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Changes an order.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        order_type: Kind of order. Wire name orderType.
        price: Limit price (quote coin); required when orderType is limit.
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
            "orderType": order_type,
            "price": price,
        },
        timeout,
        headers,
    )
