# Made by Specloom from bitget/rest/v2/margin/crossed/account/max-borrowable-amount.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/account/max-borrowable-amount: Returns the most of a coin that the caller can borrow in cross margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.margin.crossed.account.max_borrowable_amount import MaxBorrowableAmount

RECORD = Endpoint(
    call="v2.margin.crossed.account.max_borrowable_amount",
    method="GET",
    path="/api/v2/margin/crossed/account/max-borrowable-amount",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.account.max_borrowable_amount"
    ),
    errors=("common", "margin"),
    params=(Param(wire="coin", name="coin", required=True),),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/cross/account/Cross-Max-Borrowable-Amount",
)


def max_borrowable_amount(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxBorrowableAmount]:
    """Returns the most of a coin that the caller can borrow in cross margin.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxBorrowableAmount

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Max-Borrowable-Amount
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
