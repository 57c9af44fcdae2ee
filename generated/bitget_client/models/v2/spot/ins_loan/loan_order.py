# Made by Specloom from bitget/rest/v2/spot/ins-loan/loan-order.yaml; change that file, not this one.
"""Answer of ``v2.spot.ins_loan.loan_order``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, ListOf, Model, Ms, Text


class LoanOrder(
    Model,
    rename={
        "order_id": "orderId",
        "order_product_id": "orderProductId",
        "loan_time": "loanTime",
        "loan_coin": "loanCoin",
        "unpaid_amount": "unpaidAmount",
        "unpaid_interest": "unpaidInterest",
        "loan_amount": "loanAmount",
        "repaid_amount": "repaidAmount",
        "repaid_interest": "repaidInterest",
        "loan_info": "loanInfo",
    },
):
    """The answer."""

    VALUES: ClassVar = {"status": ("not_paid_off", "paid_off")}

    order_id: Text = None
    """Order id given by the exchange"""
    order_product_id: Text = None
    """Product of the loan"""
    uid: Text = None
    """User id"""
    loan_time: Ms = None
    """When the loan was taken"""
    loan_coin: Text = None
    """Coin borrowed"""
    unpaid_amount: Dec = None
    """Principal still owed (coin)"""
    unpaid_interest: Dec = None
    """Interest still owed (coin)"""
    loan_amount: Dec = None
    """Amount borrowed or that can be borrowed (coin)"""
    status: Text = None
    """State; its values are the endpoint's own"""
    repaid_amount: Dec = None
    """Principal repaid (coin)"""
    repaid_interest: Dec = None
    """Interest repaid (coin)"""
    loan_info: ListOf[Text] = None
    """Loans"""


RESULT = list[LoanOrder]
