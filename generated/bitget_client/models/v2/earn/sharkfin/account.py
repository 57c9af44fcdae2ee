# Made by Specloom from bitget/rest/v2/earn/sharkfin/account.yaml; change that file, not this one.
"""Answer of ``v2.earn.sharkfin.account``."""

from bitget_client._runtime.codec.models import Dec, Model


class Account(
    Model,
    rename={
        "btc_subscribe_amount": "btcSubscribeAmount",
        "usdt_subscribe_amount": "usdtSubscribeAmount",
        "btc_historical_amount": "btcHistoricalAmount",
        "usdt_historical_amount": "usdtHistoricalAmount",
        "btc_total_earning": "btcTotalEarning",
        "usdt_total_earning": "usdtTotalEarning",
    },
):
    """The answer."""

    btc_subscribe_amount: Dec = None
    """Value of current subscriptions (BTC)"""
    usdt_subscribe_amount: Dec = None
    """Value of current subscriptions (USDT)"""
    btc_historical_amount: Dec = None
    """Earnings so far (BTC)"""
    usdt_historical_amount: Dec = None
    """Earnings so far (USDT)"""
    btc_total_earning: Dec = None
    """Earned altogether (BTC)"""
    usdt_total_earning: Dec = None
    """Earned altogether (USDT)"""


RESULT = Account
