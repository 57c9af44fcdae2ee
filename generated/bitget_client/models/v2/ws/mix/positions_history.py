# Made by Specloom from bitget/ws/v2/private/mix-positions-history.yaml; change that file, not this one.
"""What ``v2.ws.mix.positions_history`` carries."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class PositionsHistoryPush(
    Model,
    rename={
        "pos_id": "posId",
        "inst_id": "instId",
        "margin_coin": "marginCoin",
        "margin_mode": "marginMode",
        "hold_side": "holdSide",
        "pos_mode": "posMode",
        "open_price_avg": "openPriceAvg",
        "close_price_avg": "closePriceAvg",
        "open_size": "openSize",
        "close_size": "closeSize",
        "achieved_profits": "achievedProfits",
        "settle_fee": "settleFee",
        "open_fee": "openFee",
        "close_fee": "closeFee",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"margin_mode": ("crossed", "fixed"), "pos_mode": ("one_way_mode", "hedge_mode")}

    pos_id: Text = None
    """Position id"""
    inst_id: Text = None
    """Instrument the channel is about, or `default` for all"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    close_price_avg: Dec = None
    """Average closing price (quote coin)"""
    open_size: Dec = None
    """Quantity opened (base coin)"""
    close_size: Dec = None
    """Quantity closed (base coin)"""
    achieved_profits: Dec = None
    """Profit or loss already realized, before fees and funding (margin coin)"""
    settle_fee: Dec = None
    """Funding paid or received (margin coin)"""
    open_fee: Dec = None
    """Fees for opening (margin coin)"""
    close_fee: Dec = None
    """Fees for closing (margin coin)"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[PositionsHistoryPush]
