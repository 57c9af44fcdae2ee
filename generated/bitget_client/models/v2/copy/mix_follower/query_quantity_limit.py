# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-quantity-limit.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_follower.query_quantity_limit``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class QueryQuantityLimit(Model, rename={"max_follow_size": "maxFollowSize", "min_follow_size": "minFollowSize"}):
    """The answer."""

    max_follow_size: Dec = None
    """Largest copied order (base coin)"""
    min_follow_size: Dec = None
    """Smallest copied order (base coin)"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


RESULT = list[QueryQuantityLimit]
