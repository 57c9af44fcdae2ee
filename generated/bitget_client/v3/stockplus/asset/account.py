# Made by Specloom from bitget/rest/v3/stockplus/asset/account.yaml; change that file, not this one.
"""GET /api/v3/stockplus/asset/account: Returns cash, margin and buying power of the stock account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.stockplus.asset.account import Account

RECORD = Endpoint(
    call="v3.stockplus.asset.account",
    method="GET",
    path="/api/v3/stockplus/asset/account",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.stockplus.asset.account", documented=False
    ),
    errors=("common", "uta"),
    params=(Param(wire="currency", name="currency"),),
)


def account(
    *,
    currency: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Account]:
    """Returns cash, margin and buying power of the stock account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        currency: Currency.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Account

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "currency": currency,
        },
        timeout,
        headers,
    )
