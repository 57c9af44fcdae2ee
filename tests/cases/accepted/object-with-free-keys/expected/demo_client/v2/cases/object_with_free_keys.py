# Made by Specloom from demo/rest/v2/cases/object-with-free-keys.yaml; change that file, not this one.
"""GET /api/v2/cases/object-with-free-keys: Maps orders to prices."""

from collections.abc import Mapping

from demo_client._runtime.call.request import Request
from demo_client._runtime.codec.models import Dec, MapOf
from demo_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.cases.object_with_free_keys",
    method="GET",
    path="/api/v2/cases/object-with-free-keys",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.cases.object_with_free_keys", documented=False
    ),
    errors=("common",),
)


RESULT = MapOf[Dec]


def object_with_free_keys(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MapOf[Dec]]:
    """Maps orders to prices.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MapOf[Dec]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
