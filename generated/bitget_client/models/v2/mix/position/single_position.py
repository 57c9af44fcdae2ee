# Made by Specloom from bitget/rest/v2/mix/position/single-position.yaml; change that file, not this one.
"""Answer of ``v2.mix.position.single_position``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class SinglePosition(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "hold_side": "holdSide",
        "open_delegate_size": "openDelegateSize",
        "margin_size": "marginSize",
        "achieved_profits": "achievedProfits",
        "open_price_avg": "openPriceAvg",
        "margin_mode": "marginMode",
        "pos_mode": "posMode",
        "unrealized_pl": "unrealizedPL",
        "liquidation_price": "liquidationPrice",
        "keep_margin_rate": "keepMarginRate",
        "mark_price": "markPrice",
        "break_even_price": "breakEvenPrice",
        "total_fee": "totalFee",
        "deducted_fee": "deductedFee",
        "margin_ratio": "marginRatio",
        "asset_mode": "assetMode",
        "u_time": "uTime",
        "auto_margin": "autoMargin",
        "c_time": "cTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "hold_side": ("long", "short"),
        "margin_mode": ("crossed", "isolated"),
        "pos_mode": ("one_way_mode", "hedge_mode"),
        "asset_mode": ("single", "union"),
        "auto_margin": ("on", "off"),
    }

    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""
    open_delegate_size: Dec = None
    """Quantity still in opening orders (base coin)"""
    margin_size: Dec = None
    """Margin of the position (margin coin)"""
    available: Dec = None
    """Free balance"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    total: Dec = None
    """Total"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    achieved_profits: Dec = None
    """Profit or loss already realized, before fees and funding (margin coin)"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    unrealized_pl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    liquidation_price: Dec = None
    """Estimated liquidation price; zero or less means none (quote coin)"""
    keep_margin_rate: Dec = None
    """Maintenance margin rate (ratio)"""
    mark_price: Dec = None
    """Mark price (quote coin)"""
    break_even_price: Dec = None
    """Price at which the position neither gains nor loses (quote coin)"""
    total_fee: Dec = None
    """Total fee"""
    deducted_fee: Dec = None
    """Fee covered by discounts or deductions"""
    margin_ratio: Dec = None
    """Maintenance margin ratio; 0.1 is 10%"""
    asset_mode: Text = None
    """Whether coins back positions singly or jointly"""
    u_time: Ms = None
    """When it last changed"""
    auto_margin: Text = None
    """Whether margin is topped up automatically"""
    c_time: Ms = None
    """When it was created"""


RESULT = list[SinglePosition]
