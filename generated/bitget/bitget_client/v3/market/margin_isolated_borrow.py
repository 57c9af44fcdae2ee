# Made by Specloom from bitget/rest/v3/market/margin-isolated-borrow.yaml; change that file, not this one.
"""GET /api/v3/market/margin-isolated-borrow: Returns base over quote borrowing on an isolated margin symbol, in v3."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.margin_isolated_borrow",
    method="GET",
    path="/api/v3/market/margin-isolated-borrow",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.market.margin_isolated_borrow"),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="period", name="period", values=("24h", "30d"), default="24h"),
    ),
    docs="https://www.bitget.com/docs/catalog/market/trading-stats#get-isolated-margin-borrowing-ratio-data",
)


class MarginIsolatedBorrow(Model, rename={"borrow_rate": "borrowRate"}):
    """The answer."""

    borrow_rate: Dec = None
    """Ratio of borrowed base to borrowed quote"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[MarginIsolatedBorrow]


def margin_isolated_borrow(
    *,
    symbol: str | Symbol,
    period: Literal["24h", "30d"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[MarginIsolatedBorrow]]:
    """Returns base over quote borrowing on an isolated margin symbol, in v3.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term; 24h when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[MarginIsolatedBorrow]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/trading-stats#get-isolated-margin-borrowing-ratio-data
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "period": period,
        },
        timeout,
        headers,
    )
