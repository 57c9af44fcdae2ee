"""GET /api/v2/spot/market/tickers: the newest prices of one pair or of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.call.request import Request
from specloom.runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mini_client.models.v2.spot.market.tickers import Tickers
    from specloom.runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.market.tickers",
    method="GET",
    path="/api/v2/spot/market/tickers",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(20, 1, "ip"), pool="v2.spot.market.tickers"),
    errors=("common",),
    params=(Param(wire="symbol", name="symbol", symbol=True),),
    docs="spot/market/Get-Tickers.md",
)


def tickers(
    *,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Tickers]]:
    """The newest prices of one pair or of all.

    Args:
        symbol: the pair (``BTCUSDT``); all pairs when left out.
        timeout: seconds for this call.
        headers: further headers.

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {"symbol": symbol},
        timeout,
        headers,
    )
