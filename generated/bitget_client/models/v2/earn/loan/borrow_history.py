# Made by Specloom from bitget/rest/v2/earn/loan/borrow-history.yaml; change that file, not this one.
"""Answer of ``v2.earn.loan.borrow_history``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class BorrowHistory(
    Model,
    rename={
        "order_id": "orderId",
        "loan_coin": "loanCoin",
        "pledge_coin": "pledgeCoin",
        "init_pledge_amount": "initPledgeAmount",
        "init_loan_amount": "initLoanAmount",
        "hour_rate": "hourRate",
        "borrow_time": "borrowTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"status": ("ROLLBACK", "FORCE", "REPAY")}

    order_id: Text = None
    """Order id given by the exchange"""
    loan_coin: Text = None
    """Coin borrowed"""
    pledge_coin: Text = None
    """Coin pledged"""
    init_pledge_amount: Dec = None
    """Collateral first pledged (coin)"""
    init_loan_amount: Dec = None
    """Amount first borrowed (coin)"""
    hour_rate: Dec = None
    """Hourly interest rate"""
    daily: Text = None
    """Term of the pledge loan"""
    borrow_time: Ms = None
    """When the loan was taken"""
    status: Text = None
    """State; its values are the endpoint's own"""


RESULT = list[BorrowHistory]
ITEM = BorrowHistory
