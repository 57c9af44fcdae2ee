# Made by Specloom from bitget/ws/v2/private/mix-positions.yaml; change that file, not this one.
"""What ``v2.ws.mix.positions`` carries."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class PositionsPush(
    Model,
    rename={
        "pos_id": "posId",
        "inst_id": "instId",
        "margin_coin": "marginCoin",
        "margin_size": "marginSize",
        "margin_mode": "marginMode",
        "hold_side": "holdSide",
        "pos_mode": "posMode",
        "open_price_avg": "openPriceAvg",
        "achieved_profits": "achievedProfits",
        "unrealized_pl": "unrealizedPL",
        "unrealized_plr": "unrealizedPLR",
        "liquidation_price": "liquidationPrice",
        "keep_margin_rate": "keepMarginRate",
        "margin_rate": "marginRate",
        "c_time": "cTime",
        "break_even_price": "breakEvenPrice",
        "total_fee": "totalFee",
        "deducted_fee": "deductedFee",
        "mark_price": "markPrice",
        "u_time": "uTime",
        "asset_mode": "assetMode",
        "auto_margin": "autoMargin",
        "isolated_margin_rate": "isolatedMarginRate",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "pos_mode": ("one_way_mode", "hedge_mode"),
        "asset_mode": ("single", "union"),
        "auto_margin": ("on", "off"),
    }

    pos_id: Text = None
    """Position id"""
    inst_id: Text = None
    """Instrument the channel is about, or `default` for all"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    margin_size: Dec = None
    """Margin of the position (margin coin)"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    total: Dec = None
    """Total"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    achieved_profits: Dec = None
    """Profit or loss already realized, before fees and funding (margin coin)"""
    unrealized_pl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    unrealized_plr: Dec = None
    """Return of open positions"""
    liquidation_price: Dec = None
    """Estimated liquidation price; zero or less means none (quote coin)"""
    keep_margin_rate: Dec = None
    """Maintenance margin rate (ratio)"""
    margin_rate: Dec = None
    """Margin in use (ratio)"""
    c_time: Ms = None
    """When it was created"""
    break_even_price: Dec = None
    """Price at which the position neither gains nor loses (quote coin)"""
    total_fee: Dec = None
    """Total fee"""
    deducted_fee: Dec = None
    """Fee covered by discounts or deductions"""
    mark_price: Dec = None
    """Mark price (quote coin)"""
    u_time: Ms = None
    """When it last changed"""
    asset_mode: Text = None
    """Whether coins back positions singly or jointly"""
    auto_margin: Text = None
    """Whether margin is topped up automatically"""
    isolated_margin_rate: Dec = None
    """Margin ratio of the isolated position"""


RESULT = list[PositionsPush]
