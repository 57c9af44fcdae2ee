# Made by Specloom from demo/rest/v2/cases/shared-limit.yaml; change that file, not this one.
"""GET /api/v2/cases/shared-limit: Draws from the budget of another call."""

from collections.abc import Mapping

from demo_client._runtime.call.request import Request
from demo_client._runtime.codec.models import Anything
from demo_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.cases.shared_limit",
    method="GET",
    path="/api/v2/cases/shared-limit",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.spot.trade.place_order"),
    errors=("common",),
)


RESULT = Anything


def shared_limit(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Draws from the budget of another call.

    Limit: 10 requests in 1 s by uid; shared with v2.spot.trade.place_order.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
