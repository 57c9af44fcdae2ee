# Made by Specloom from demo/rest/v2/cases/unknown-parameters.yaml; change that file, not this one.
"""POST /api/v2/cases/unknown-parameters: Takes what no source lists."""

from collections.abc import Mapping
from typing import Any

from demo_client._runtime.call.request import Request
from demo_client._runtime.codec.models import Anything
from demo_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.cases.unknown_parameters",
    method="POST",
    path="/api/v2/cases/unknown-parameters",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.cases.unknown_parameters", documented=False
    ),
    errors=("common",),
    body="object",
    open_params=True,
)


RESULT = Anything


def unknown_parameters(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
    **params: Any,
) -> Request[Anything]:
    """Takes what no source lists.

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
