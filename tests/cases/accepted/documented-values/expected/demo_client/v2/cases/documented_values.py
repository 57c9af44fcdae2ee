# Made by Specloom from demo/rest/v2/cases/documented-values.yaml; change that file, not this one.
"""GET /api/v2/cases/documented-values: Takes and gives documented values."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from demo_client._runtime.call.request import Request
from demo_client._runtime.codec.models import Model, Text
from demo_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.cases.documented_values",
    method="GET",
    path="/api/v2/cases/documented-values",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.cases.documented_values", documented=False
    ),
    errors=("common",),
    params=(Param(wire="side", name="side", required=True, values=("buy", "sell")),),
)


class DocumentedValues(Model, rename={"order_type": "orderType"}):
    """The answer."""

    VALUES: ClassVar = {"side": ("buy", "sell"), "order_type": ("limit", "market")}

    side: Text = None
    """Buy or sell"""
    order_type: Text = None
    """Kind of order"""


RESULT = DocumentedValues


def documented_values(
    *,
    side: Literal["buy", "sell"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[DocumentedValues]:
    """Takes and gives documented values.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        side: Buy or sell.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        DocumentedValues

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "side": side,
        },
        timeout,
        headers,
    )
