"""GET /api/v2/spot/account/info: who the account is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.call.request import Request
from specloom.runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mini_client.models.v2.spot.account.info import Info

RECORD = Endpoint(
    call="v2.spot.account.info",
    method="GET",
    path="/api/v2/spot/account/info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(1, 1, "uid"), pool="v2.spot.account.info"),
    errors=("common",),
    account_mode="classic",
    twin="v3.account.info",
)


def info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Info]:
    """Who the account is.

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
