# Made by Specloom from bitget/rest/v3/market/current-fund-rate.yaml; change that file, not this one.
"""Answer of ``v3.market.current_fund_rate``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


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
