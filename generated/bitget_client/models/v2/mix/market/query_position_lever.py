# Made by Specloom from bitget/rest/v2/mix/market/query-position-lever.yaml; change that file, not this one.
"""Answer of ``v2.mix.market.query_position_lever``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Text


class QueryPositionLever(
    Model, rename={"start_unit": "startUnit", "end_unit": "endUnit", "keep_margin_rate": "keepMarginRate"}
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    level: Int = None
    """Tier of position size, 1 for the smallest"""
    start_unit: Dec = None
    """Lower bound of the tier"""
    end_unit: Dec = None
    """Upper bound of the tier"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    keep_margin_rate: Dec = None
    """Maintenance margin rate (ratio)"""


RESULT = list[QueryPositionLever]
