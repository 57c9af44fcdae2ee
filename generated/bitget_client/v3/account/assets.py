# Made by Specloom from bitget/rest/v3/account/assets.yaml; change that file, not this one.
"""GET /api/v3/account/assets: Returns the unified account: equity, margin and every coin with a balance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.account.assets import Assets

RECORD = Endpoint(
    call="v3.account.assets",
    method="GET",
    path="/api/v3/account/assets",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.account.assets"),
    errors=("common", "uta", "account"),
    account_mode="unified",
    twin="v2.spot.account.assets",
    docs="https://www.bitget.com/api-doc/uta/account/Get-Account",
)


def assets(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Assets]:
    """Returns the unified account: equity, margin and every coin with a balance.

    Limit: 20 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Assets

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/Get-Account
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
