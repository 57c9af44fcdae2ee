# Made by Specloom from bitget/rest/v2/earn/loan/ongoing-orders.yaml; change that file, not this one.
"""Answer of ``v2.earn.loan.ongoing_orders``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class OngoingOrders(
    Model,
    rename={
        "order_id": "orderId",
        "loan_coin": "loanCoin",
        "loan_amount": "loanAmount",
        "interest_amount": "interestAmount",
        "hour_interest_rate": "hourInterestRate",
        "pledge_coin": "pledgeCoin",
        "pledge_amount": "pledgeAmount",
        "pledge_rate": "pledgeRate",
        "sup_rate": "supRate",
        "force_rate": "forceRate",
        "borrow_time": "borrowTime",
        "expire_time": "expireTime",
    },
):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    loan_coin: Text = None
    """Coin borrowed"""
    loan_amount: Dec = None
    """Amount borrowed or that can be borrowed (coin)"""
    interest_amount: Dec = None
    """Interest (coin)"""
    hour_interest_rate: Dec = None
    """Hourly interest rate"""
    pledge_coin: Text = None
    """Coin pledged"""
    pledge_amount: Dec = None
    """Amount pledged (coin)"""
    pledge_rate: Dec = None
    """Loan-to-value (%)"""
    sup_rate: Dec = None
    """Loan-to-value at which collateral must be added"""
    force_rate: Dec = None
    """Loan-to-value at which the loan is liquidated"""
    borrow_time: Ms = None
    """When the loan was taken"""
    expire_time: Ms = None
    """When it expires"""


RESULT = list[OngoingOrders]
