# Made by Specloom from bitget/rest/v2/margin/isolated/account/risk-rate.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.account.risk_rate``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class RiskRate(Model, rename={"risk_rate_ratio": "riskRateRatio"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    risk_rate_ratio: Dec = None
    """Risk ratio of the margin account"""


RESULT = list[RiskRate]
ITEM = RiskRate
