# Made by Specloom from bitget/rest/v2/spot/trade/history-orders.yaml; change that file, not this one.
"""Answer of ``v2.spot.trade.history_orders``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Anything, Dec, Flag, Model, Ms, Nested, Text


class HistoryOrdersFeeDetailNewFees(Model, rename={"total_deduction_fee": "totalDeductionFee"}):
    """Fee of the order in the present form."""

    c: Dec = None
    """Fee part covered by coupons; call volume in option data"""
    d: Dec = None
    """Fee part paid in BGB"""
    deduction: Flag = None
    """Whether a discount was applied to the fee"""
    r: Dec = None
    """Fee part taken from the proceeds when BGB runs short"""
    t: Dec = None
    """Fee in total"""
    total_deduction_fee: Dec = None
    """Fee covered by the discount"""


class HistoryOrdersFeeDetailUsdt(
    Model, rename={"fee_coin_code": "feeCoinCode", "total_deduction_fee": "totalDeductionFee", "total_fee": "totalFee"}
):
    """Fee entry keyed by the coin USDT, found in old records."""

    deduction: Flag = None
    """Whether a discount was applied to the fee"""
    fee_coin_code: Text = None
    """Coin the fee is paid in"""
    total_deduction_fee: Dec = None
    """Fee covered by the discount"""
    total_fee: Dec = None
    """Total fee"""


class HistoryOrdersFeeDetail(Model, rename={"new_fees": "newFees", "usdt": "USDT", "bgb": "BGB"}):
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere."""

    new_fees: HistoryOrdersFeeDetailNewFees | None = None
    """Fee of the order in the present form"""
    usdt: HistoryOrdersFeeDetailUsdt | None = None
    """Fee entry keyed by the coin USDT, found in old records"""
    bgb: Anything = None
    """Fee entry keyed by the coin BGB, found in old records"""


class HistoryOrders(
    Model,
    rename={
        "user_id": "userId",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "order_type": "orderType",
        "price_avg": "priceAvg",
        "base_volume": "baseVolume",
        "quote_volume": "quoteVolume",
        "enter_point_source": "enterPointSource",
        "fee_detail": "feeDetail",
        "order_source": "orderSource",
        "c_time": "cTime",
        "u_time": "uTime",
        "tpsl_type": "tpslType",
        "cancel_reason": "cancelReason",
        "trigger_price": "triggerPrice",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("live", "partially_filled", "filled", "cancelled"),
        "tpsl_type": ("normal", "tpsl"),
        "cancel_reason": ("normal_cancel", "stp_cancel"),
    }

    user_id: Text = None
    """User id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    status: Text = None
    """State; its values are the endpoint's own"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    fee_detail: Nested[HistoryOrdersFeeDetail] = None
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere"""
    order_source: Text = None
    """What produced the order, such as normal, plan or liquidation"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    tpsl_type: Text = None
    """Whether the order is a take-profit or stop-loss one"""
    cancel_reason: Text = None
    """Why the order was cancelled"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""


RESULT = list[HistoryOrders]
ITEM = HistoryOrders
