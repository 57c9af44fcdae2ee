# Made by Specloom from bitget/rest/v3/account/reality-fills.yaml; change that file, not this one.
"""GET /api/v3/account/reality-fills: Returns the latest trades of a tokenized stock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.account.reality_fills import RealityFills

RECORD = Endpoint(
    call="v3.account.reality_fills",
    method="GET",
    path="/api/v3/account/reality-fills",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.reality_fills", documented=False
    ),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="limit", name="limit", type="integer"),
    ),
    account_mode="unified",
)


def reality_fills(
    *,
    symbol: str | Symbol,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[RealityFills]]:
    """Returns the latest trades of a tokenized stock.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[RealityFills]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "limit": limit,
        },
        timeout,
        headers,
    )
