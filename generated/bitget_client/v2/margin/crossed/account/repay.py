# Made by Specloom from bitget/rest/v2/margin/crossed/account/repay.yaml; change that file, not this one.
"""POST /api/v2/margin/crossed/account/repay: Repays a coin borrowed in cross margin and returns the debt left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client.models.v2.margin.crossed.account.repay import Repay

RECORD = Endpoint(
    call="v2.margin.crossed.account.repay",
    method="POST",
    path="/api/v2/margin/crossed/account/repay",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.account.repay"),
    errors=("common", "margin"),
    params=(
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="repayAmount", name="repay_amount", type="decimal", required=True, place="body"),
    ),
    body="object",
    account_mode="classic",
    twin="v3.account.repay",
    docs="https://www.bitget.com/api-doc/margin/cross/account/Cross-Repay",
)


def repay(
    *,
    coin: str,
    repay_amount: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Repay]:
    """Repays a coin borrowed in cross margin and returns the debt left.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        repay_amount: Amount repaid or to repay (coin). Wire name repayAmount.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Repay

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Repay
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "repayAmount": repay_amount,
        },
        timeout,
        headers,
    )
