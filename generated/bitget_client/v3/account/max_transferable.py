# Made by Specloom from bitget/rest/v3/account/max-transferable.yaml; change that file, not this one.
"""GET /api/v3/account/max-transferable: Returns the most of a coin that can leave the unified account, with and without borrowing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.account.max_transferable import MaxTransferable

RECORD = Endpoint(
    call="v3.account.max_transferable",
    method="GET",
    path="/api/v3/account/max-transferable",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="uid"), pool="v3.account.max_transferable"),
    errors=("common", "uta", "account"),
    params=(Param(wire="coin", name="coin", required=True),),
    account_mode="unified",
    docs="https://www.bitget.com/api-doc/uta/account/Get-Max-Transferable",
)


def max_transferable(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxTransferable]:
    """Returns the most of a coin that can leave the unified account, with and without borrowing.

    Limit: 3 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxTransferable

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/Get-Max-Transferable
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
