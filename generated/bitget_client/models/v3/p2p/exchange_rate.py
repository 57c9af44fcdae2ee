# Made by Specloom from bitget/rest/v3/p2p/exchange-rate.yaml; change that file, not this one.
"""Answer of ``v3.p2p.exchange_rate``."""

from bitget_client._runtime.codec.models import Dec, Model


class ExchangeRate(Model):
    """The answer."""

    rate: Dec = None
    """Rate"""


RESULT = list[ExchangeRate]
