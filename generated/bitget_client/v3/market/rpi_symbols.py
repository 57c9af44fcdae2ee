# Made by Specloom from bitget/rest/v3/market/rpi-symbols.yaml; change that file, not this one.
"""GET /api/v3/market/rpi-symbols: Lists symbols that have retail price improvement orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.market.rpi_symbols import RpiSymbols

RECORD = Endpoint(
    call="v3.market.rpi_symbols",
    method="GET",
    path="/api/v3/market/rpi-symbols",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.rpi_symbols", documented=False
    ),
    errors=("common", "uta"),
)


def rpi_symbols(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[RpiSymbols]]:
    """Lists symbols that have retail price improvement orders.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[RpiSymbols]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
