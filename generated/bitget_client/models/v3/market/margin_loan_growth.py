# Made by Specloom from bitget/rest/v3/market/margin-loan-growth.yaml; change that file, not this one.
"""Answer of ``v3.market.margin_loan_growth``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class MarginLoanGrowth(Model, rename={"growth_rate": "growthRate"}):
    """The answer."""

    growth_rate: Dec = None
    """Growth rate"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[MarginLoanGrowth]
