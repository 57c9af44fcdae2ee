# Made by Specloom from bitget/rest/v2/margin/market/isolated-borrow-rate.yaml; change that file, not this one.
"""Answer of ``v2.margin.market.isolated_borrow_rate``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class IsolatedBorrowRate(Model, rename={"borrow_rate": "borrowRate"}):
    """The answer."""

    ts: Ms = None
    """Time of the data"""
    borrow_rate: Dec = None
    """Ratio of borrowed base to borrowed quote"""


RESULT = list[IsolatedBorrowRate]
