# Made by Specloom from bitget/rest/v2/margin/crossed/account/flash-repay.yaml; change that file, not this one.
"""POST /api/v2/margin/crossed/account/flash-repay: Repays cross-margin debt by selling other coins, for one coin or all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.margin.crossed.account.flash_repay import FlashRepay

RECORD = Endpoint(
    call="v2.margin.crossed.account.flash_repay",
    method="POST",
    path="/api/v2/margin/crossed/account/flash-repay",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.account.flash_repay"
    ),
    errors=("common", "margin"),
    params=(Param(wire="coin", name="coin", place="body"),),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/cross/account/Cross-Flash-Repay",
)


def flash_repay(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[FlashRepay]:
    """Repays cross-margin debt by selling other coins, for one coin or all.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        FlashRepay

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Flash-Repay
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
