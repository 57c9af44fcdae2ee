# Made by Specloom from bitget/ws/v2/private/spot-fill.yaml; change that file, not this one.
"""What ``v2.ws.spot.fill`` carries."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text


class FillPushFeeDetail(
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


class FillPush(
    Model,
    rename={
        "order_id": "orderId",
        "trade_id": "tradeId",
        "order_type": "orderType",
        "price_avg": "priceAvg",
        "trade_scope": "tradeScope",
        "fee_detail": "feeDetail",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "order_type": ("limit", "market"),
        "side": ("buy", "sell"),
        "trade_scope": ("taker", "maker", "marker"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    trade_id: Text = None
    """Trade id; the transaction hash for chain movements"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    trade_scope: Text = None
    """Taker or maker"""
    fee_detail: list[FillPushFeeDetail] | None = None
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[FillPush]
