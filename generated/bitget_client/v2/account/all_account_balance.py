# Made by Specloom from bitget/rest/v2/account/all-account-balance.yaml; change that file, not this one.
"""GET /api/v2/account/all-account-balance: Values each account of the user in USDT: spot, funding, futures, margin, earn and bots; one call a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.account.all_account_balance import AllAccountBalance

RECORD = Endpoint(
    call="v2.account.all_account_balance",
    method="GET",
    path="/api/v2/account/all-account-balance",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.account.all_account_balance"),
    errors=("common", "account"),
    docs="https://www.bitget.com/api-doc/common/account/All-Account-Balance",
)


def all_account_balance(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[AllAccountBalance]]:
    """Values each account of the user in USDT: spot, funding, futures, margin, earn and bots; one call a second.

    Limit: 1 request in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[AllAccountBalance]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/account/All-Account-Balance
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
