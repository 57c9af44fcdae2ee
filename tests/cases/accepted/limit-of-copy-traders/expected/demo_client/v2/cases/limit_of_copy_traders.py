# Made by Specloom from demo/rest/v2/cases/limit-of-copy-traders.yaml; change that file, not this one.
"""GET /api/v2/cases/limit-of-copy-traders: Has a lower limit for copy traders."""

from collections.abc import Mapping

from demo_client._runtime.call.request import Request
from demo_client._runtime.codec.models import Anything
from demo_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.cases.limit_of_copy_traders",
    method="GET",
    path="/api/v2/cases/limit-of-copy-traders",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"),
        pool="v2.cases.limit_of_copy_traders",
        copy_trader=Limit(requests=1, seconds=1, scope="uid"),
    ),
    errors=("common",),
)


RESULT = Anything


def limit_of_copy_traders(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Has a lower limit for copy traders.

    Limit: 10 requests in 1 s by uid; 1 in 1 s for copy traders.

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
