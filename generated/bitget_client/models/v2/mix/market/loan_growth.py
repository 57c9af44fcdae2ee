# Made by Specloom from bitget/rest/v2/mix/market/loan-growth.yaml; change that file, not this one.
"""Answer of ``v2.mix.market.loan_growth``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class LoanGrowth(Model, rename={"growth_rate": "growthRate"}):
    """The answer."""

    ts: Ms = None
    """Time of the data"""
    growth_rate: Dec = None
    """Growth rate"""


RESULT = list[LoanGrowth]
