# Made by Specloom from bitget/rest/v2/earn/loan/reduces.yaml; change that file, not this one.
"""Answer of ``v2.earn.loan.reduces``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class Reduces(
    Model,
    rename={
        "order_id": "orderId",
        "loan_coin": "loanCoin",
        "pledge_coin": "pledgeCoin",
        "reduce_time": "reduceTime",
        "pledge_rate": "pledgeRate",
        "pledge_price": "pledgePrice",
        "pledge_amount": "pledgeAmount",
        "reduce_fee": "reduceFee",
        "residue_amount": "residueAmount",
        "runlock_amount": "runlockAmount",
        "repay_loan_amount": "repayLoanAmount",
    },
):
    """The answer."""

    VALUES: ClassVar = {"status": ("COMPLETE", "WAIT")}

    order_id: Text = None
    """Order id given by the exchange"""
    loan_coin: Text = None
    """Coin borrowed"""
    pledge_coin: Text = None
    """Coin pledged"""
    reduce_time: Ms = None
    """When it was liquidated"""
    pledge_rate: Dec = None
    """Loan-to-value (%)"""
    pledge_price: Dec = None
    """Price of the collateral at liquidation"""
    status: Text = None
    """State; its values are the endpoint's own"""
    pledge_amount: Dec = None
    """Amount pledged (coin)"""
    reduce_fee: Dec = None
    """Liquidation fee (coin)"""
    residue_amount: Dec = None
    """Collateral left (coin)"""
    runlock_amount: Dec = None
    """Collateral freed; spelled so on the wire (coin)"""
    repay_loan_amount: Dec = None
    """Principal repaid (coin)"""


RESULT = list[Reduces]
ITEM = Reduces
