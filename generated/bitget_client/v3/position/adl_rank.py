# Made by Specloom from bitget/rest/v3/position/adlRank.yaml; change that file, not this one.
"""GET /api/v3/position/adlRank: Returns the place of the caller's positions in the deleveraging queue of unified accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.position.adl_rank import AdlRank

RECORD = Endpoint(
    call="v3.position.adl_rank",
    method="GET",
    path="/api/v3/position/adlRank",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.position.adl_rank"),
    errors=("common", "uta"),
    account_mode="unified",
    twin="v2.mix.position.adl_rank",
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Position-ADL-Rank",
)


def adl_rank(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[AdlRank]]:
    """Returns the place of the caller's positions in the deleveraging queue of unified accounts.

    Limit: 1 request in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[AdlRank]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/trade/Get-Position-ADL-Rank
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
