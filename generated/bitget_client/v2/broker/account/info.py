# Made by Specloom from bitget/rest/v2/broker/account/info.yaml; change that file, not this one.
"""GET /api/v2/broker/account/info: Returns how many sub-accounts the broker has and how many it may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.broker.account.info import Info

RECORD = Endpoint(
    call="v2.broker.account.info",
    method="GET",
    path="/api/v2/broker/account/info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.account.info"),
    errors=("common", "broker", "account"),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Account-Info",
)


def info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Info]:
    """Returns how many sub-accounts the broker has and how many it may have.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Info

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Account-Info
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
