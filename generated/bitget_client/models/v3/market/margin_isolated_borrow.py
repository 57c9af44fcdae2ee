# Made by Specloom from bitget/rest/v3/market/margin-isolated-borrow.yaml; change that file, not this one.
"""Answer of ``v3.market.margin_isolated_borrow``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class MarginIsolatedBorrow(Model, rename={"borrow_rate": "borrowRate"}):
    """The answer."""

    borrow_rate: Dec = None
    """Ratio of borrowed base to borrowed quote"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[MarginIsolatedBorrow]
