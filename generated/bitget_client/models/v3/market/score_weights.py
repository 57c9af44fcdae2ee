# Made by Specloom from bitget/rest/v3/market/score-weights.yaml; change that file, not this one.
"""Answer of ``v3.market.score_weights``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class ScoreWeights(Model, rename={"required_spread": "requiredSpread", "min_maker_volume": "minMakerVolume"}):
    """The answer."""

    category: Text = None
    """Product line; capitals on REST, lower case in trade messages of the socket"""
    label: Text = None
    """Label"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    required_spread: Dec = None
    """Spread a market maker must keep"""
    min_maker_volume: Dec = None
    """Maker volume a market maker needs"""
    weight: Dec = None
    """Weight"""


RESULT = list[ScoreWeights]
