# Made by Specloom from bitget/rest/v2/common/trade-rate.yaml; change that file, not this one.
"""Answer of ``v2.common.trade_rate``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model


class TradeRate(Model, rename={"maker_fee_rate": "makerFeeRate", "taker_fee_rate": "takerFeeRate"}):
    """The answer."""

    ALIASES: ClassVar = {"maker_fee_rate": ("makerRate",)}

    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""


RESULT = TradeRate
