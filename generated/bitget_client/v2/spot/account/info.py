# Made by Specloom from bitget/rest/v2/spot/account/info.yaml; change that file, not this one.
"""GET /api/v2/spot/account/info: Returns the caller's user id, permissions, key whitelist, inviter and whether it is an elite trader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.spot.account.info import Info

RECORD = Endpoint(
    call="v2.spot.account.info",
    method="GET",
    path="/api/v2/spot/account/info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.spot.account.info"),
    errors=("common", "spot", "account"),
    account_mode="classic",
    twin="v3.account.settings",
    docs="https://www.bitget.com/api-doc/spot/account/Get-Account-Info",
)


def info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Info]:
    """Returns the caller's user id, permissions, key whitelist, inviter and whether it is an elite trader.

    Limit: 1 request in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Info

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/account/Get-Account-Info
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
