# Made by Specloom from bitget/rest/v3/loan/revise-pledge.yaml; change that file, not this one.
"""Answer of ``v3.loan.revise_pledge``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class RevisePledge(
    Model, rename={"loan_coin": "loanCoin", "pledge_coin": "pledgeCoin", "after_pledge_rate": "afterPledgeRate"}
):
    """The answer."""

    loan_coin: Text = None
    """Coin borrowed"""
    pledge_coin: Text = None
    """Coin pledged"""
    after_pledge_rate: Dec = None
    """Loan-to-value after the change (%)"""


RESULT = RevisePledge
