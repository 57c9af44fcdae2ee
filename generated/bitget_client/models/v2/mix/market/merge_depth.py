# Made by Specloom from bitget/rest/v2/mix/market/merge-depth.yaml; change that file, not this one.
"""Answer of ``v2.mix.market.merge_depth``."""

from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Rows, Text


class MergeDepthAsks(Rows):
    """Columns of one row of 'asks'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""


class MergeDepthBids(Rows):
    """Columns of one row of 'bids'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""


class MergeDepth(Model, rename={"is_max_precision": "isMaxPrecision"}):
    """The answer."""

    asks: list[MergeDepthAsks] | None = None
    """Sell side of the book, cheapest first"""
    bids: list[MergeDepthBids] | None = None
    """Buy side of the book, dearest first"""
    ts: Ms = None
    """Time of the data"""
    scale: Dec = None
    """Price step of the merged book"""
    precision: Text = None
    """Precision: a level of merging, or decimal places"""
    is_max_precision: Flag = None
    """Whether this is the finest precision of the symbol"""


RESULT = MergeDepth
