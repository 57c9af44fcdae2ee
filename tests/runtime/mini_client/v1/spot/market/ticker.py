"""GET /api/spot/v1/market/ticker: the newest price of one pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.call.request import Request
from specloom.runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mini_client.models.v1.spot.market.ticker import Ticker
    from specloom.runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.spot.market.ticker",
    method="GET",
    path="/api/spot/v1/market/ticker",
    version="v1",
    symbol_format="v1",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(20, 1, "ip"), pool="v1.spot.market.ticker"),
    errors=("common",),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    superseded_by=("v2.spot.market.tickers",),
)


def ticker(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Ticker]:
    """The newest price of one pair.

    Superseded by ``v2.spot.market.tickers``.

    Args:
        symbol: the pair as v1 spells it (``BTCUSDT_SPBL``).
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
