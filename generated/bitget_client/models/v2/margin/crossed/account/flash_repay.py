# Made by Specloom from bitget/rest/v2/margin/crossed/account/flash-repay.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.account.flash_repay``."""

from bitget_client._runtime.codec.models import Model, Text


class FlashRepay(Model, rename={"repay_id": "repayId"}):
    """The answer."""

    repay_id: Text = None
    """Repayment id"""
    coin: Text = None
    """Coin name"""


RESULT = FlashRepay
