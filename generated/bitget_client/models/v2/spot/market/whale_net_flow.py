# Made by Specloom from bitget/rest/v2/spot/market/whale-net-flow.yaml; change that file, not this one.
"""Answer of ``v2.spot.market.whale_net_flow``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class WhaleNetFlow(Model):
    """The answer."""

    volume: Dec = None
    """Volume"""
    date: Ms = None
    """Day of the record"""


RESULT = list[WhaleNetFlow]
