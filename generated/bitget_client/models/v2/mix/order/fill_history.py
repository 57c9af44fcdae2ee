# Made by Specloom from bitget/rest/v2/mix/order/fill-history.yaml; change that file, not this one.
"""Answer of ``v2.mix.order.fill_history``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text


class FillHistoryFillListFeeDetail(
    Model, rename={"fee_coin": "feeCoin", "total_deduction_fee": "totalDeductionFee", "total_fee": "totalFee"}
):
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere."""

    deduction: Flag = None
    """Whether a discount was applied to the fee"""
    fee_coin: Text = None
    """Coin the fee is paid in"""
    total_deduction_fee: Dec = None
    """Fee covered by the discount"""
    total_fee: Dec = None
    """Total fee"""


class FillHistoryFillList(
    Model,
    rename={
        "trade_id": "tradeId",
        "margin_coin": "marginCoin",
        "order_id": "orderId",
        "base_volume": "baseVolume",
        "fee_detail": "feeDetail",
        "quote_volume": "quoteVolume",
        "enter_point_source": "enterPointSource",
        "trade_side": "tradeSide",
        "pos_mode": "posMode",
        "trade_scope": "tradeScope",
        "c_time": "cTime",
    },
):
    """Fills."""

    VALUES: ClassVar = {
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS", "ios"),
        "trade_side": (
            "open",
            "close",
            "reduce_close_long",
            "reduce_close_short",
            "burst_close_long",
            "burst_close_short",
            "offset_close_long",
            "offset_close_short",
            "delivery_close_long",
            "delivery_close_short",
            "dte_sys_adl_close_long",
            "dte_sys_adl_close_short",
            "buy_single",
            "sell_single",
            "reduce_buy_single",
            "reduce_sell_single",
            "burst_buy_single",
            "burst_sell_single",
            "delivery_buy_single",
            "delivery_sell_single",
            "dte_sys_adl_buy_in_single_side_mode",
            "dte_sys_adl_sell_in_single_side_mode",
        ),
        "pos_mode": ("one_way_mode", "hedge_mode"),
        "trade_scope": ("taker", "maker"),
    }

    trade_id: Text = None
    """Trade id; the transaction hash for chain movements"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    order_id: Text = None
    """Order id given by the exchange"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    fee_detail: list[FillHistoryFillListFeeDetail] | None = None
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    profit: Dec = None
    """Profit"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    trade_scope: Text = None
    """Taker or maker"""
    c_time: Ms = None
    """When it was created"""


class FillHistory(Model, rename={"fill_list": "fillList", "end_id": "endId"}):
    """The answer."""

    fill_list: list[FillHistoryFillList] | None = None
    """Fills"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = FillHistory
ITEM = FillHistoryFillList
