# Made by Specloom from bitget/rest/v2/mix/market/current-fund-rate.yaml; change that file, not this one.
"""GET /api/v2/mix/market/current-fund-rate: Returns the current funding rate with its interval, next update and bounds."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.market.current_fund_rate",
    method="GET",
    path="/api/v2/mix/market/current-fund-rate",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.mix.market.current_fund_rate"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-current-funding-rate",
)


class CurrentFundRate(
    Model,
    rename={
        "funding_rate": "fundingRate",
        "funding_rate_interval": "fundingRateInterval",
        "next_update": "nextUpdate",
        "min_funding_rate": "minFundingRate",
        "max_funding_rate": "maxFundingRate",
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


RESULT = list[CurrentFundRate]


def current_fund_rate(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[CurrentFundRate]]:
    """Returns the current funding rate with its interval, next update and bounds.

    Limit: 20 requests in 1 s by ip.

    Args:
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[CurrentFundRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-current-funding-rate
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
        },
        timeout,
        headers,
    )
