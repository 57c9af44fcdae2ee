# Made by Specloom from bitget/rest/v2/spot/ins-loan/repaid-history.yaml; change that file, not this one.
"""Answer of ``v2.spot.ins_loan.repaid_history``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class RepaidHistory(
    Model,
    rename={
        "repay_order_id": "repayOrderId",
        "business_type": "businessType",
        "repay_type": "repayType",
        "repaid_time": "repaidTime",
        "repaid_amount": "repaidAmount",
        "repaid_interest": "repaidInterest",
    },
):
    """The answer."""

    VALUES: ClassVar = {"business_type": ("normal", "liquidation"), "repay_type": ("all", "part")}
    ALIASES: ClassVar = {"repaid_amount": ("repayAmount",), "repaid_interest": ("repayInterest",)}

    repay_order_id: Text = None
    """Id of the repayment"""
    business_type: Text = None
    """Kind of business behind the record"""
    repay_type: Text = None
    """Whether all or a part was repaid, or how it came about"""
    repaid_time: Ms = None
    """When it was repaid"""
    coin: Text = None
    """Coin name"""
    repaid_amount: Dec = None
    """Principal repaid (coin)"""
    repaid_interest: Dec = None
    """Interest repaid (coin)"""


RESULT = list[RepaidHistory]
