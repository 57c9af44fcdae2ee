# Made by Specloom from bitget/rest/v3/account/fee-rate.yaml; change that file, not this one.
"""Answer of ``v3.account.fee_rate``."""

from bitget_client._runtime.codec.models import Dec, Model


class FeeRate(Model, rename={"maker_fee_rate": "makerFeeRate", "taker_fee_rate": "takerFeeRate"}):
    """The answer."""

    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""


RESULT = FeeRate
