# Made by Specloom from bitget/rest/v2/broker/account/subaccount-future-assets.yaml; change that file, not this one.
"""Answer of ``v2.broker.account.subaccount_future_assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class SubaccountFutureAssetsAssetsList(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "crossed_max_available": "crossedMaxAvailable",
        "isolated_max_available": "isolatedMaxAvailable",
        "max_transfer_out": "maxTransferOut",
        "account_equity": "accountEquity",
        "usdt_equity": "usdtEquity",
        "btc_equity": "btcEquity",
        "unrealized_pl": "unrealizedPL",
        "u_time": "uTime",
    },
):
    """Assets, one entry per coin."""

    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    crossed_max_available: Dec = None
    """Most available for opening in cross margin (margin coin)"""
    isolated_max_available: Dec = None
    """Most available for opening in isolated margin (margin coin)"""
    max_transfer_out: Dec = None
    """Most that can be moved out (coin)"""
    account_equity: Dec = None
    """Equity of the account (margin coin)"""
    usdt_equity: Dec = None
    """Equity (USDT)"""
    btc_equity: Dec = None
    """Equity of the account (BTC)"""
    unrealized_pl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    u_time: Ms = None
    """When it last changed"""


class SubaccountFutureAssets(Model, rename={"assets_list": "assetsList"}):
    """The answer."""

    assets_list: list[SubaccountFutureAssetsAssetsList] | None = None
    """Assets, one entry per coin"""


RESULT = SubaccountFutureAssets
