# Made by Specloom from bitget/rest/v2/account/all-account-balance.yaml; change that file, not this one.
"""Answer of ``v2.account.all_account_balance``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class AllAccountBalance(Model, rename={"account_type": "accountType", "usdt_balance": "usdtBalance"}):
    """The answer."""

    account_type: Text = None
    """Which account is meant"""
    usdt_balance: Dec = None
    """Value of the account (USDT)"""


RESULT = list[AllAccountBalance]
