# Made by Specloom from bitget/rest/v2/earn/sharkfin/account.yaml; change that file, not this one.
"""GET /api/v2/earn/sharkfin/account: Values the caller's shark fin holdings in BTC and USDT, with earnings so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.earn.sharkfin.account import Account

RECORD = Endpoint(
    call="v2.earn.sharkfin.account",
    method="GET",
    path="/api/v2/earn/sharkfin/account",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.sharkfin.account"),
    errors=("common", "earn"),
    docs="https://www.bitget.com/api-doc/earn/sharkfin/Shark-Account",
)


def account(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Account]:
    """Values the caller's shark fin holdings in BTC and USDT, with earnings so far.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Account

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/earn/sharkfin/Shark-Account
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
