# Made by Specloom from bitget/rest/v2/mix/position/history-position.yaml; change that file, not this one.
"""Answer of ``v2.mix.position.history_position``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class HistoryPositionList(
    Model,
    rename={
        "position_id": "positionId",
        "margin_coin": "marginCoin",
        "hold_side": "holdSide",
        "open_avg_price": "openAvgPrice",
        "close_avg_price": "closeAvgPrice",
        "margin_mode": "marginMode",
        "open_total_pos": "openTotalPos",
        "close_total_pos": "closeTotalPos",
        "net_profit": "netProfit",
        "total_funding": "totalFunding",
        "open_fee": "openFee",
        "close_fee": "closeFee",
        "pos_mode": "posMode",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "hold_side": ("long", "short"),
        "margin_mode": ("crossed", "isolated"),
        "pos_mode": ("one_way_mode", "hedge_mode"),
    }
    ALIASES: ClassVar = {"ctime": ("cTime",), "utime": ("uTime",)}

    position_id: Text = None
    """Position id"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""
    open_avg_price: Dec = None
    """Average opening price (quote coin)"""
    close_avg_price: Dec = None
    """Average price at which the position was closed (quote coin)"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    open_total_pos: Dec = None
    """Quantity opened altogether (base coin)"""
    close_total_pos: Dec = None
    """Quantity closed altogether (base coin)"""
    pnl: Dec = None
    """Profit or loss (margin coin)"""
    net_profit: Dec = None
    """Profit after fees (margin coin)"""
    total_funding: Dec = None
    """Funding paid or received over the position's life (margin coin)"""
    open_fee: Dec = None
    """Fees for opening (margin coin)"""
    close_fee: Dec = None
    """Fees for closing (margin coin)"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    ctime: Ms = None
    """When it was created; lower case on the wire"""
    utime: Ms = None
    """When it last changed; lower case on the wire"""


class HistoryPosition(Model, rename={"end_id": "endId"}):
    """The answer."""

    list: _list[HistoryPositionList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = HistoryPosition
ITEM = HistoryPositionList
