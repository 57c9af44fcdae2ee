"""GET /api/v2/public/time: the exchange's clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.call.request import Request
from specloom.runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mini_client.models.v2.public.time import Time

RECORD = Endpoint(
    call="v2.public.time",
    method="GET",
    path="/api/v2/public/time",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(20, 1, "ip"), pool="v2.public.time"),
    errors=("common",),
)


def time(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Time]:
    """The exchange's clock.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
