# Made by Specloom from bitget/rest/v3/position/history-position.yaml; change that file, not this one.
"""Answer of ``v3.position.history_position``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class HistoryPositionList(
    Model,
    rename={
        "position_id": "positionId",
        "margin_coin": "marginCoin",
        "hold_mode": "holdMode",
        "pos_side": "posSide",
        "margin_mode": "marginMode",
        "open_price_avg": "openPriceAvg",
        "close_price_avg": "closePriceAvg",
        "open_total_pos": "openTotalPos",
        "close_total_pos": "closeTotalPos",
        "cum_realised_pnl": "cumRealisedPnl",
        "net_profit": "netProfit",
        "total_funding": "totalFunding",
        "open_fee_total": "openFeeTotal",
        "close_fee_total": "closeFeeTotal",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "category": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "hold_mode": ("one_way_mode", "hedge_mode"),
        "pos_side": ("long", "short"),
        "margin_mode": ("crossed", "isolated"),
    }

    position_id: Text = None
    """Position id"""
    category: Text = None
    """Product line; capitals on REST, lower case in trade messages of the socket"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    hold_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    close_price_avg: Dec = None
    """Average closing price (quote coin)"""
    open_total_pos: Dec = None
    """Quantity opened altogether (base coin)"""
    close_total_pos: Dec = None
    """Quantity closed altogether (base coin)"""
    cum_realised_pnl: Dec = None
    """Realized profit or loss without fees and funding"""
    net_profit: Dec = None
    """Profit after fees (margin coin)"""
    total_funding: Dec = None
    """Funding paid or received over the position's life (margin coin)"""
    open_fee_total: Dec = None
    """Opening fees over the life of the position (margin coin)"""
    close_fee_total: Dec = None
    """Closing fees over the life of the position (margin coin)"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


class HistoryPosition(Model):
    """The answer."""

    list: _list[HistoryPositionList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = HistoryPosition
ITEM = HistoryPositionList
