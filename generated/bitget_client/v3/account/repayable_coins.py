# Made by Specloom from bitget/rest/v3/account/repayable-coins.yaml; change that file, not this one.
"""GET /api/v3/account/repayable-coins: Lists coins that the unified account owes and can repay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.account.repayable_coins import RepayableCoins

RECORD = Endpoint(
    call="v3.account.repayable_coins",
    method="GET",
    path="/api/v3/account/repayable-coins",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.repayable_coins"),
    errors=("common", "uta", "account"),
    account_mode="unified",
    docs="https://www.bitget.com/api-doc/uta/account/Get-Repayable-Coins",
)


def repayable_coins(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RepayableCoins]:
    """Lists coins that the unified account owes and can repay.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RepayableCoins

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/Get-Repayable-Coins
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
