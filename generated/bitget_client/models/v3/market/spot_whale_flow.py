# Made by Specloom from bitget/rest/v3/market/spot-whale-flow.yaml; change that file, not this one.
"""Answer of ``v3.market.spot_whale_flow``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class SpotWhaleFlow(Model):
    """The answer."""

    volume: Dec = None
    """Volume"""
    date: Ms = None
    """Day of the record"""


RESULT = list[SpotWhaleFlow]
