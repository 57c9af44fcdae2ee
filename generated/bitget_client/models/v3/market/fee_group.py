# Made by Specloom from bitget/rest/v3/market/fee-group.yaml; change that file, not this one.
"""Answer of ``v3.market.fee_group``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, ListOf, Model, Text


class FeeGroupLabelList(Model):
    """Labels with their symbols."""

    weight: Dec = None
    """Weight"""
    label: Text = None
    """Label"""
    symbols: ListOf[Text] = None
    """Trading symbols"""


class FeeGroupTierList(Model, rename={"maker_fee_rate": "makerFeeRate", "taker_fee_rate": "takerFeeRate"}):
    """Tiers."""

    level: Int = None
    """Tier or VIP level"""
    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""


class FeeGroup(Model, rename={"label_list": "labelList", "tier_list": "tierList"}):
    """The answer."""

    VALUES: ClassVar = {"category": ("SPOT", "FUTURES"), "group": ("DEFAULT", "GROUP_A", "GROUP_B", "GROUP_C")}

    category: Text = None
    """Product line; capitals on REST, lower case in trade messages of the socket"""
    group: Text = None
    """Fee group"""
    label_list: list[FeeGroupLabelList] | None = None
    """Labels with their symbols"""
    tier_list: list[FeeGroupTierList] | None = None
    """Tiers"""


RESULT = FeeGroup
