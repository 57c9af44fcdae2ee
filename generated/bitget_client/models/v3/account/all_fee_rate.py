# Made by Specloom from bitget/rest/v3/account/all-fee-rate.yaml; change that file, not this one.
"""Answer of ``v3.account.all_fee_rate``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class AllFeeRate(Model, rename={"maker_fee_rate": "makerFeeRate", "taker_fee_rate": "takerFeeRate"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""


RESULT = list[AllFeeRate]
