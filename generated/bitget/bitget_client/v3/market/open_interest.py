# Made by Specloom from bitget/rest/v3/market/open-interest.yaml; change that file, not this one.
"""GET /api/v3/market/open-interest: Returns the open interest of the futures symbols of a category."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

_list = list

RECORD = Endpoint(
    call="v3.market.open_interest",
    method="GET",
    path="/api/v3/market/open-interest",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.open_interest"),
    errors=("common", "uta"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        Param(wire="symbol", name="symbol", symbol=True),
    ),
    docs="https://www.bitget.com/docs/catalog/market/derivatives#get-open-interest-oi",
)


class OpenInterestList(Model, rename={"open_interest": "openInterest"}):
    """Entries."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    open_interest: Dec = None
    """Open interest (base coin)"""


class OpenInterest(Model):
    """The answer."""

    list: _list[OpenInterestList] | None = None
    """Entries"""
    ts: Ms = None
    """Time of the data"""


RESULT = OpenInterest


def open_interest(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OpenInterest]:
    """Returns the open interest of the futures symbols of a category.

    Limit: 20 requests in 1 s by ip.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OpenInterest

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/derivatives#get-open-interest-oi
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
        },
        timeout,
        headers,
    )
