# Made by Specloom from bitget/rest/v2/margin/crossed/account/risk-rate.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.account.risk_rate``."""

from bitget_client._runtime.codec.models import Dec, Model


class RiskRate(Model, rename={"risk_rate_ratio": "riskRateRatio", "risk_rate": "riskRate"}):
    """The answer."""

    risk_rate_ratio: Dec = None
    """Risk ratio of the margin account"""
    risk_rate: Dec = None
    """Risk ratio of the cross-margin account"""


RESULT = RiskRate
