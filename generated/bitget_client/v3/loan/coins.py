# Made by Specloom from bitget/rest/v3/loan/coins.yaml; change that file, not this one.
"""GET /api/v3/loan/coins: Lists coins that unified users can borrow or pledge, with rates and limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.loan.coins import Coins

RECORD = Endpoint(
    call="v3.loan.coins",
    method="GET",
    path="/api/v3/loan/coins",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.loan.coins", documented=False),
    errors=("common", "uta", "loan"),
    params=(Param(wire="coin", name="coin"),),
)


def coins(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Coins]:
    """Lists coins that unified users can borrow or pledge, with rates and limits.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Coins

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
