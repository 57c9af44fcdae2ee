# Made by Specloom from bitget/rest/v2/mix/account/sub-account-assets.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.sub_account_assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class SubAccountAssetsAssetList(
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
    },
):
    """Assets, one entry per coin."""

    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    available: Dec = None
    """Free balance"""
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
    coupon: Dec = None
    """Value of the trading coupons or bonus"""
    equity: Dec = None
    """Equity; where a loss limit is set, the amount or percentage that triggers it"""


class SubAccountAssets(Model, rename={"user_id": "userId", "asset_list": "assetList"}):
    """The answer."""

    user_id: Text = None
    """User id"""
    asset_list: list[SubAccountAssetsAssetList] | None = None
    """Assets, one entry per coin"""


RESULT = list[SubAccountAssets]
