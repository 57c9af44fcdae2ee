# Made by Specloom from bitget/rest/v2/mix/account/accounts.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.accounts``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Text


class AccountsAssetList(Model):
    """Assets, one entry per coin."""

    coin: Text = None
    """Coin name"""
    balance: Dec = None
    """Balance"""
    available: Dec = None
    """Free balance"""


class Accounts(
    Model,
    rename={
        "margin_coin": "marginCoin",
        "crossed_max_available": "crossedMaxAvailable",
        "isolated_max_available": "isolatedMaxAvailable",
        "max_transfer_out": "maxTransferOut",
        "account_equity": "accountEquity",
        "usdt_equity": "usdtEquity",
        "btc_equity": "btcEquity",
        "crossed_risk_rate": "crossedRiskRate",
        "unrealized_pl": "unrealizedPL",
        "union_total_magin": "unionTotalMagin",
        "union_available": "unionAvailable",
        "union_mm": "unionMm",
        "asset_list": "assetList",
        "isolated_margin": "isolatedMargin",
        "crossed_margin": "crossedMargin",
        "crossed_unrealized_pl": "crossedUnrealizedPL",
        "isolated_unrealized_pl": "isolatedUnrealizedPL",
        "asset_mode": "assetMode",
    },
):
    """The answer."""

    VALUES: ClassVar = {"asset_mode": ("single", "union")}
    ALIASES: ClassVar = {"union_total_magin": ("unionTotalMargin",)}

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
    crossed_risk_rate: Dec = None
    """Risk ratio in cross margin"""
    unrealized_pl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    coupon: Dec = None
    """Value of the trading coupons or bonus"""
    union_total_magin: Text = None
    """Total margin in multi-asset mode; misspelled in one example (USDT)"""
    union_available: Dec = None
    """Free margin in multi-asset mode (USDT)"""
    union_mm: Dec = None
    """Maintenance margin in multi-asset mode (USDT)"""
    asset_list: list[AccountsAssetList] | None = None
    """Assets, one entry per coin"""
    isolated_margin: Dec = None
    """Margin held by isolated positions (margin coin)"""
    crossed_margin: Dec = None
    """Margin held by cross-margin positions (margin coin)"""
    crossed_unrealized_pl: Dec = None
    """Open profit or loss in cross margin (margin coin)"""
    isolated_unrealized_pl: Dec = None
    """Open profit or loss in isolated margin (margin coin)"""
    asset_mode: Text = None
    """Whether coins back positions singly or jointly"""


RESULT = list[Accounts]
