# Made by Specloom from bitget/rest/v2/mix/market/history-fund-rate.yaml; change that file, not this one.
"""Answer of ``v2.mix.market.history_fund_rate``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class HistoryFundRate(Model, rename={"funding_rate": "fundingRate", "funding_time": "fundingTime"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    funding_rate: Dec = None
    """Funding rate (ratio)"""
    funding_time: Ms = None
    """Funding settlement"""


RESULT = list[HistoryFundRate]
ITEM = HistoryFundRate
