# Made by Specloom from bitget/rest/v3/market/history-fund-rate.yaml; change that file, not this one.
"""Answer of ``v3.market.history_fund_rate``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class HistoryFundRateResultList(
    Model, rename={"funding_rate": "fundingRate", "funding_rate_timestamp": "fundingRateTimestamp"}
):
    """Entries."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    funding_rate: Dec = None
    """Funding rate (ratio)"""
    funding_rate_timestamp: Ms = None
    """When the rate applied"""


class HistoryFundRate(Model, rename={"result_list": "resultList"}):
    """The answer."""

    result_list: list[HistoryFundRateResultList] | None = None
    """Entries"""


RESULT = HistoryFundRate
