# Made by Specloom from bitget/rest/v2/earn/savings/account.yaml; change that file, not this one.
"""GET /api/v2/earn/savings/account: Values the caller's savings in BTC and USDT, with earnings of 24 hours and altogether."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.earn.savings.account import Account

RECORD = Endpoint(
    call="v2.earn.savings.account",
    method="GET",
    path="/api/v2/earn/savings/account",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.savings.account"),
    errors=("common", "earn"),
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Account",
)


def account(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Account]:
    """Values the caller's savings in BTC and USDT, with earnings of 24 hours and altogether.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Account

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/earn/savings/Savings-Account
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
