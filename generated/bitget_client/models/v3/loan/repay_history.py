# Made by Specloom from bitget/rest/v3/loan/repay-history.yaml; change that file, not this one.
"""Answer of ``v3.loan.repay_history``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class RepayHistory(
    Model,
    rename={
        "order_id": "orderId",
        "loan_coin": "loanCoin",
        "pledge_coin": "pledgeCoin",
        "repay_amount": "repayAmount",
        "pay_interest": "payInterest",
        "repay_loan_amount": "repayLoanAmount",
        "repay_unlock_amount": "repayUnlockAmount",
        "repay_time": "repayTime",
    },
):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    loan_coin: Text = None
    """Coin borrowed"""
    pledge_coin: Text = None
    """Coin pledged"""
    repay_amount: Dec = None
    """Amount repaid or to repay (coin)"""
    pay_interest: Dec = None
    """Interest paid (coin)"""
    repay_loan_amount: Dec = None
    """Principal repaid (coin)"""
    repay_unlock_amount: Dec = None
    """Collateral freed (coin)"""
    repay_time: Ms = None
    """When it was repaid"""


RESULT = list[RepayHistory]
ITEM = RepayHistory
