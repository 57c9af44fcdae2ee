# Made by Specloom from bitget/rest/v3/market/current-fund-rate.yaml; change that file, not this one.
"""GET /api/v3/market/current-fund-rate: Returns the current funding rate of a futures symbol with its interval and bounds."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.current_fund_rate",
    method="GET",
    path="/api/v3/market/current-fund-rate",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.current_fund_rate"),
    errors=("common", "uta"),
    params=(
        Param(wire="category", name="category", values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        Param(wire="symbol", name="symbol", symbol=True),
    ),
    docs="https://www.bitget.com/docs/catalog/market/derivatives#get-current-funding-rate",
)


class CurrentFundRate(
    Model,
    rename={
        "funding_rate": "fundingRate",
        "funding_rate_interval": "fundingRateInterval",
        "next_update": "nextUpdate",
        "min_funding_rate": "minFundingRate",
        "max_funding_rate": "maxFundingRate",
        "cash_dividend": "cashDividend",
        "cash_dividend_next_update": "cashDividendNextUpdate",
    },
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    funding_rate: Dec = None
    """Funding rate (ratio)"""
    funding_rate_interval: Int = None
    """Hours between funding settlements (hour)"""
    next_update: Ms = None
    """When the rate is updated next"""
    min_funding_rate: Dec = None
    """Lowest funding rate possible (ratio)"""
    max_funding_rate: Dec = None
    """Highest funding rate possible (ratio)"""
    cash_dividend: Dec = None
    """Cash dividend"""
    cash_dividend_next_update: Dec = None
    """Cash dividend next update"""


RESULT = list[CurrentFundRate]


def current_fund_rate(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str | None = None,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[CurrentFundRate]]:
    """Returns the current funding rate of a futures symbol with its interval and bounds.

    Limit: 20 requests in 1 s by ip.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[CurrentFundRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/derivatives#get-current-funding-rate
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
