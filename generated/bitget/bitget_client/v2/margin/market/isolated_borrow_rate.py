# Made by Specloom from bitget/rest/v2/margin/market/isolated-borrow-rate.yaml; change that file, not this one.
"""GET /api/v2/margin/market/isolated-borrow-rate: Returns base coin borrowed over quote coin borrowed on an isolated margin symbol, over time."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.market.isolated_borrow_rate",
    method="GET",
    path="/api/v2/margin/market/isolated-borrow-rate",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="ip"), pool="v2.margin.market.isolated_borrow_rate"
    ),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="period", name="period", values=("24h", "30d"), default="24h"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-isolated-margin-borrowing-ratio-data",
)


class IsolatedBorrowRate(Model, rename={"borrow_rate": "borrowRate"}):
    """The answer."""

    ts: Ms = None
    """Time of the data"""
    borrow_rate: Dec = None
    """Ratio of borrowed base to borrowed quote"""


RESULT = list[IsolatedBorrowRate]


def isolated_borrow_rate(
    *,
    symbol: str | Symbol,
    period: Literal["24h", "30d"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[IsolatedBorrowRate]]:
    """Returns base coin borrowed over quote coin borrowed on an isolated margin symbol, over time.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term; 24h when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[IsolatedBorrowRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-isolated-margin-borrowing-ratio-data
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
