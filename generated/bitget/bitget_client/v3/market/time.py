# Made by Specloom from bitget/rest/v3/market/time.yaml; change that file, not this one.
"""GET /api/v3/market/time: Returns the exchange's clock, under the market path."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Ms
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.market.time",
    method="GET",
    path="/api/v3/market/time",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.time", documented=False),
    errors=("common", "uta"),
)


class Time(Model, rename={"server_time": "serverTime"}):
    """The answer."""

    server_time: Ms = None
    """Clock of the exchange"""


RESULT = Time


def time(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Time]:
    """Returns the exchange's clock, under the market path.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Time

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
