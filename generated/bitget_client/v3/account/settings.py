# Made by Specloom from bitget/rest/v3/account/settings.yaml; change that file, not this one.
"""GET /api/v3/account/settings: Returns modes of the unified account and leverage by symbol and coin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.account.settings import Settings

RECORD = Endpoint(
    call="v3.account.settings",
    method="GET",
    path="/api/v3/account/settings",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.account.settings"),
    errors=("common", "uta", "account"),
    account_mode="unified",
    twin="v2.spot.account.info",
    docs="https://www.bitget.com/api-doc/uta/account/Get-Account-Setting",
)


def settings(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Settings]:
    """Returns modes of the unified account and leverage by symbol and coin.

    Limit: 20 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Settings

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/Get-Account-Setting
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
