# Made by Specloom from bitget/rest/v2/margin/isolated/account/flash-repay.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.account.flash_repay``."""

from bitget_client._runtime.codec.models import Model, Text


class FlashRepay(Model, rename={"repay_id": "repayId"}):
    """The answer."""

    repay_id: Text = None
    """Repayment id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    result: Text = None
    """Outcome"""


RESULT = list[FlashRepay]
