# Made by Specloom from bitget/rest/v2/margin/crossed/fills.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.fills``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text


class FillsFillsFeeDetail(
    Model,
    rename={
        "fee_coin": "feeCoin",
        "total_deduction_fee": "totalDeductionFee",
        "total_fee": "totalFee",
        "feecoin_code": "feecoinCode",
    },
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
    feecoin_code: Text = None
    """Coin the fee is paid in"""


class FillsFills(
    Model,
    rename={
        "order_id": "orderId",
        "trade_id": "tradeId",
        "order_type": "orderType",
        "price_avg": "priceAvg",
        "trade_scope": "tradeScope",
        "c_time": "cTime",
        "u_time": "uTime",
        "fee_detail": "feeDetail",
    },
):
    """Fills."""

    VALUES: ClassVar = {
        "order_type": ("limit", "market"),
        "side": ("sell", "buy", "liquidation_buy", "liquidation_sell", "system_repay_buy", "system_repay_sell"),
        "trade_scope": ("taker", "maker"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    trade_id: Text = None
    """Trade id; the transaction hash for chain movements"""
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
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    fee_detail: FillsFillsFeeDetail | None = None
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


class Fills(Model, rename={"max_id": "maxId", "min_id": "minId"}):
    """The answer."""

    fills: list[FillsFills] | None = None
    """Fills"""
    max_id: Text = None
    """Largest id of the page"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = Fills
ITEM = FillsFills
