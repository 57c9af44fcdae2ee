# Made by Specloom from bitget/ws/v2/private/margin-orders-crossed.yaml; change that file, not this one.
"""What ``v2.ws.margin.orders_crossed`` carries."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text


class OrdersCrossedPushFeeDetail(
    Model, rename={"fee_coin": "feeCoin", "total_deduction_fee": "totalDeductionFee", "total_fee": "totalFee"}
):
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere."""

    fee_coin: Text = None
    """Coin the fee is paid in"""
    deduction: Flag = None
    """Whether a discount was applied to the fee"""
    total_deduction_fee: Dec = None
    """Fee covered by the discount"""
    total_fee: Dec = None
    """Total fee"""


class OrdersCrossedPush(
    Model,
    rename={
        "order_type": "orderType",
        "quote_size": "quoteSize",
        "fee_detail": "feeDetail",
        "enter_point_source": "enterPointSource",
        "base_size": "baseSize",
        "c_time": "cTime",
        "u_time": "uTime",
        "client_oid": "clientOid",
        "fill_price": "fillPrice",
        "base_volume": "baseVolume",
        "fill_total_amount": "fillTotalAmount",
        "loan_type": "loanType",
        "order_id": "orderId",
        "stp_mode": "stpMode",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS", "web"),
        "status": ("live", "partially_filled", "filled", "cancelled"),
        "loan_type": ("normal", "autoLoan", "autoRepay", "autoLoanAndRepay"),
        "stp_mode": ("none", "cancel_taker", "cancel_maker", "cancel_both"),
    }

    force: Text = None
    """How long the order stays in force"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    quote_size: Dec = None
    """Value; market purchases need it (quote coin)"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    fee_detail: list[OrdersCrossedPushFeeDetail] | None = None
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    status: Text = None
    """State; its values are the endpoint's own"""
    base_size: Dec = None
    """Quantity; limit orders and market sales need it (base coin)"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    fill_price: Dec = None
    """Price of the latest fill (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    fill_total_amount: Dec = None
    """Value filled (quote coin)"""
    loan_type: Text = None
    """Whether the order borrows or repays by itself"""
    order_id: Text = None
    """Order id given by the exchange"""
    stp_mode: Text = None
    """What happens when an order would meet one's own"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


RESULT = list[OrdersCrossedPush]
