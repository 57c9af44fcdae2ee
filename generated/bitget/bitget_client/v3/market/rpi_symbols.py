# Made by Specloom from bitget/rest/v3/market/rpi-symbols.yaml; change that file, not this one.
"""GET /api/v3/market/rpi-symbols: Lists symbols that have retail price improvement orders."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.market.rpi_symbols",
    method="GET",
    path="/api/v3/market/rpi-symbols",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.rpi_symbols"),
    errors=("common", "uta"),
    docs="https://www.bitget.com/docs/catalog/market/market-data#get-rpi-symbols",
)


class RpiSymbols(Model):
    """The answer."""

    VALUES: ClassVar = {"category": ("spot", "usdt-futures", "coin-futures", "usdc-futures")}

    category: Text = None
    """Product line"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


RESULT = list[RpiSymbols]


def rpi_symbols(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[RpiSymbols]]:
    """Lists symbols that have retail price improvement orders.

    Limit: 10 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[RpiSymbols]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/market-data#get-rpi-symbols
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
