# Made by Specloom from bitget/rest/v2/mix/market/funding-time.yaml; change that file, not this one.
"""Answer of ``v2.mix.market.funding_time``."""

from bitget_client._runtime.codec.models import Int, Model, Ms, Text


class FundingTime(Model, rename={"next_funding_time": "nextFundingTime", "rate_period": "ratePeriod"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    next_funding_time: Ms = None
    """Next funding settlement"""
    rate_period: Int = None
    """Hours between funding settlements (hour)"""


RESULT = list[FundingTime]
