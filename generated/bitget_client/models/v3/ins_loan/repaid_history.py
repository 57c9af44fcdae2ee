# Made by Specloom from bitget/rest/v3/ins-loan/repaid-history.yaml; change that file, not this one.
"""Answer of ``v3.ins_loan.repaid_history``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class RepaidHistory(
    Model,
    rename={
        "repay_order_id": "repayOrderId",
        "business_type": "businessType",
        "repay_type": "repayType",
        "repaid_time": "repaidTime",
        "repay_amount": "repayAmount",
        "repay_interest": "repayInterest",
        "repaid_amount": "repaidAmount",
        "repaid_interest": "repaidInterest",
    },
):
    """The answer."""

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
    repay_amount: Dec = None
    """Amount repaid or to repay (coin)"""
    repay_interest: Dec = None
    """Interest repaid (coin)"""
    repaid_amount: Dec = None
    """Principal repaid (coin)"""
    repaid_interest: Dec = None
    """Interest repaid (coin)"""


RESULT = list[RepaidHistory]
