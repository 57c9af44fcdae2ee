# Made by Specloom from bitget/rest/v2/earn/loan/revise-history.yaml; change that file, not this one.
"""Answer of ``v2.earn.loan.revise_history``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class ReviseHistory(
    Model,
    rename={
        "loan_coin": "loanCoin",
        "pledge_coin": "pledgeCoin",
        "order_id": "orderId",
        "revise_time": "reviseTime",
        "revise_side": "reviseSide",
        "revise_amount": "reviseAmount",
        "after_pledge_rate": "afterPledgeRate",
        "before_pledge_rate": "beforePledgeRate",
    },
):
    """The answer."""

    VALUES: ClassVar = {"revise_side": ("down", "up")}

    loan_coin: Text = None
    """Coin borrowed"""
    pledge_coin: Text = None
    """Coin pledged"""
    order_id: Text = None
    """Order id given by the exchange"""
    revise_time: Ms = None
    """When the collateral was changed"""
    revise_side: Text = None
    """Direction the loan-to-value moved in"""
    revise_amount: Dec = None
    """Collateral added or taken out (coin)"""
    after_pledge_rate: Dec = None
    """Loan-to-value after the change (%)"""
    before_pledge_rate: Dec = None
    """Loan-to-value before the change (%)"""


RESULT = list[ReviseHistory]
ITEM = ReviseHistory
