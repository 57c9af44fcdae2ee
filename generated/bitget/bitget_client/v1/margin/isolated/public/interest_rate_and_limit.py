# Made by Specloom from bitget/rest/v1/margin/isolated/public/interestRateAndLimit.yaml; change that file, not this one.
"""GET /api/margin/v1/isolated/public/interestRateAndLimit: Returns isolated margin interest rates and limits of a symbol, in the old API."""

from collections.abc import Mapping
from typing import Any

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v1.margin.isolated.public.interest_rate_and_limit",
    method="GET",
    path="/api/margin/v1/isolated/public/interestRateAndLimit",
    version="v1",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"),
        pool="v1.margin.isolated.public.interest_rate_and_limit",
        documented=False,
    ),
    errors=("common", "margin"),
    open_params=True,
    superseded_by=("v2.margin.isolated.interest_rate_and_limit",),
    deprecated=True,
)


RESULT = Anything


def interest_rate_and_limit(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Returns isolated margin interest rates and limits of a symbol, in the old API.

    Superseded by ``v2.margin.isolated.interest_rate_and_limit``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        params: what the exchange takes; no source lists it.
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
            **params,
        },
        timeout,
        headers,
    )
