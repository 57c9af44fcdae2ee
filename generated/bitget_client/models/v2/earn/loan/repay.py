# Made by Specloom from bitget/rest/v2/earn/loan/repay.yaml; change that file, not this one.
"""Answer of ``v2.earn.loan.repay``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class Repay(
    Model,
    rename={
        "loan_coin": "loanCoin",
        "pledge_coin": "pledgeCoin",
        "repay_amount": "repayAmount",
        "pay_interest": "payInterest",
        "repay_loan_amount": "repayLoanAmount",
        "repay_unlock_amount": "repayUnlockAmount",
    },
):
    """The answer."""

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


RESULT = Repay
