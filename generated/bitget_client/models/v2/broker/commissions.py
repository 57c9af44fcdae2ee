# Made by Specloom from bitget/rest/v2/broker/commissions.yaml; change that file, not this one.
"""Answer of ``v2.broker.commissions``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class Commissions(
    Model,
    rename={
        "dealt_amount": "dealtAmount",
        "total_fee": "totalFee",
        "deducted_fee": "deductedFee",
        "paid_fee": "paidFee",
        "mark_up_fee": "markUpFee",
        "total_commission": "totalCommission",
    },
):
    """The answer."""

    uid: Text = None
    """User id"""
    coin: Text = None
    """Coin name"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    dealt_amount: Dec = None
    """Amount traded"""
    total_fee: Dec = None
    """Total fee"""
    deducted_fee: Dec = None
    """Fee covered by discounts or deductions"""
    paid_fee: Dec = None
    """Fee actually paid"""
    mark_up_fee: Dec = None
    """Fee the broker adds"""
    total_commission: Dec = None
    """Commission altogether"""


RESULT = list[Commissions]
ITEM = Commissions
