# Made by Specloom from bitget/rest/v2/margin/crossed/account/max-transfer-out-amount.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/account/max-transfer-out-amount: Returns the most of a coin that can leave the cross-margin account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.margin.crossed.account.max_transfer_out_amount import MaxTransferOutAmount

RECORD = Endpoint(
    call="v2.margin.crossed.account.max_transfer_out_amount",
    method="GET",
    path="/api/v2/margin/crossed/account/max-transfer-out-amount",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.account.max_transfer_out_amount"
    ),
    errors=("common", "margin"),
    params=(Param(wire="coin", name="coin", required=True),),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Max-Transfer-Out-Amount",
)


def max_transfer_out_amount(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxTransferOutAmount]:
    """Returns the most of a coin that can leave the cross-margin account.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxTransferOutAmount

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Max-Transfer-Out-Amount
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
