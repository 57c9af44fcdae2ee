# Made by Specloom from bitget/rest/v2/earn/savings/account.yaml; change that file, not this one.
"""Answer of ``v2.earn.savings.account``."""

from bitget_client._runtime.codec.models import Dec, Model


class Account(
    Model,
    rename={
        "btc_amount": "btcAmount",
        "usdt_amount": "usdtAmount",
        "btc24h_earning": "btc24hEarning",
        "usdt24h_earning": "usdt24hEarning",
        "btc_total_earning": "btcTotalEarning",
        "usdt_total_earning": "usdtTotalEarning",
    },
):
    """The answer."""

    btc_amount: Dec = None
    """Value of the holding (BTC)"""
    usdt_amount: Dec = None
    """Value or amount (USDT)"""
    btc24h_earning: Dec = None
    """Earned in the last 24 hours (BTC)"""
    usdt24h_earning: Dec = None
    """Earned in the last 24 hours (USDT)"""
    btc_total_earning: Dec = None
    """Earned altogether (BTC)"""
    usdt_total_earning: Dec = None
    """Earned altogether (USDT)"""


RESULT = Account
