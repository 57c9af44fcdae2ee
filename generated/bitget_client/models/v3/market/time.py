# Made by Specloom from bitget/rest/v3/market/time.yaml; change that file, not this one.
"""Answer of ``v3.market.time``."""

from bitget_client._runtime.codec.models import Model, Ms


class Time(Model, rename={"server_time": "serverTime"}):
    """The answer."""

    server_time: Ms = None
    """Clock of the exchange"""


RESULT = Time
