# Made by Specloom from bitget/rest/v3/stockplus/market/option-volume.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.market.option_volume``."""

from bitget_client._runtime.codec.models import Dec, Model


class OptionVolume(Model):
    """The answer."""

    c: Dec = None
    """Fee part covered by coupons; call volume in option data"""
    p: Dec = None
    """Fill price; put volume in option data"""


RESULT = OptionVolume
