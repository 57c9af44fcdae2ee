# Made by Specloom from bitget/rest/v3/account/max-withdrawal.yaml; change that file, not this one.
"""GET /api/v3/account/max-withdrawal: Returns how much of a coin each account and all together let out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.account.max_withdrawal import MaxWithdrawal

RECORD = Endpoint(
    call="v3.account.max_withdrawal",
    method="GET",
    path="/api/v3/account/max-withdrawal",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.max_withdrawal", documented=False
    ),
    errors=("common", "uta", "account"),
    params=(Param(wire="coin", name="coin", required=True),),
    account_mode="unified",
)


def max_withdrawal(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxWithdrawal]:
    """Returns how much of a coin each account and all together let out.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxWithdrawal

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
