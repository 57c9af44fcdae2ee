# Made by Specloom from bitget/rest/v3/copy/futures/max-transferable.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/max-transferable: Returns how much of a coin can leave the elite trading account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.copy.futures.max_transferable import MaxTransferable

RECORD = Endpoint(
    call="v3.copy.futures.max_transferable",
    method="GET",
    path="/api/v3/copy/futures/max-transferable",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.copy.futures.max_transferable", documented=False
    ),
    errors=("common", "uta", "copy"),
    params=(Param(wire="coin", name="coin", required=True),),
)


def max_transferable(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxTransferable]:
    """Returns how much of a coin can leave the elite trading account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxTransferable

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
