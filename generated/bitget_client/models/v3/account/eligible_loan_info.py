# Made by Specloom from bitget/rest/v3/account/eligible-loan-info.yaml; change that file, not this one.
"""Answer of ``v3.account.eligible_loan_info``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Text


class EligibleLoanInfo(
    Model, rename={"master_sub_limit": "masterSubLimit", "platform_remaing_quota": "platformRemaingQuota"}
):
    """The answer."""

    coin: Text = None
    """Coin name"""
    limit: Int = None
    """Most rows to return; in tables of VIP or loan terms, a borrowing limit"""
    master_sub_limit: Dec = None
    """Limit of the main account with its sub-accounts"""
    platform_remaing_quota: Dec = None
    """Quota the platform has left; spelled so on the wire (coin)"""


RESULT = EligibleLoanInfo
