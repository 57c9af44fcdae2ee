# Made by Specloom from bitget/rest/v3/account/eligible-margin-tier.yaml; change that file, not this one.
"""GET /api/v3/account/eligible-margin-tier: Returns the borrowing tiers of a coin that apply to the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.account.eligible_margin_tier import EligibleMarginTier

RECORD = Endpoint(
    call="v3.account.eligible_margin_tier",
    method="GET",
    path="/api/v3/account/eligible-margin-tier",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.eligible_margin_tier", documented=False
    ),
    errors=("common", "uta", "account"),
    params=(Param(wire="coin", name="coin"),),
    account_mode="unified",
)


def eligible_margin_tier(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EligibleMarginTier]:
    """Returns the borrowing tiers of a coin that apply to the caller.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EligibleMarginTier

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
