# Made by Specloom from bitget/rest/v2/public/time.yaml; change that file, not this one.
"""GET /api/v2/public/time: Returns the exchange's clock in milliseconds."""

from collections.abc import Mapping

from specloom.runtime.call.request import Request
from specloom.runtime.codec.models import Model, Ms
from specloom.runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.public.time",
    method="GET",
    path="/api/v2/public/time",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.public.time"),
    errors=("common",),
    docs="https://www.bitget.com/docs/catalog/classic-common-public/classic-common#get-server-time",
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
    """Returns the exchange's clock in milliseconds.

    Limit: 20 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Time

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-public/classic-common#get-server-time
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
