# Made by Specloom from bitget/rest/v2/mix/account/liq-price.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.liq_price``."""

from bitget_client._runtime.codec.models import Dec, Model


class LiqPrice(Model, rename={"liq_price": "liqPrice"}):
    """The answer."""

    liq_price: Dec = None
    """Liquidation price (quote coin)"""


RESULT = LiqPrice
