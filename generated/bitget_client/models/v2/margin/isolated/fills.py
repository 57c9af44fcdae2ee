# Made by Specloom from bitget/rest/v2/margin/isolated/fills.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.fills``."""

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
        "fee_detail": "feeDetail",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Fills."""

    VALUES: ClassVar = {"side": ("buy", "sell"), "trade_scope": ("taker", "maker")}

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
    fee_detail: FillsFillsFeeDetail | None = None
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class Fills(Model, rename={"min_id": "minId", "max_id": "maxId"}):
    """The answer."""

    fills: list[FillsFills] | None = None
    """Fills"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""
    max_id: Text = None
    """Largest id of the page"""


RESULT = Fills
ITEM = FillsFills
