# Made by Specloom from bitget/rest/v2/mix/account/account.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.account``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Text


class Account(
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
        "crossed_margin_leverage": "crossedMarginLeverage",
        "isolated_long_lever": "isolatedLongLever",
        "isolated_short_lever": "isolatedShortLever",
        "margin_mode": "marginMode",
        "pos_mode": "posMode",
        "unrealized_pl": "unrealizedPL",
        "crossed_unrealized_pl": "crossedUnrealizedPL",
        "isolated_unrealized_pl": "isolatedUnrealizedPL",
        "asset_mode": "assetMode",
    },
):
    """The answer."""

    VALUES: ClassVar = {"pos_mode": ("one_way_mode", "hedge_mode"), "asset_mode": ("single", "union")}

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
    crossed_margin_leverage: Dec = None
    """Leverage in cross margin"""
    isolated_long_lever: Dec = None
    """Leverage of isolated longs"""
    isolated_short_lever: Dec = None
    """Leverage of isolated shorts"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    unrealized_pl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    coupon: Dec = None
    """Value of the trading coupons or bonus"""
    crossed_unrealized_pl: Dec = None
    """Open profit or loss in cross margin (margin coin)"""
    isolated_unrealized_pl: Dec = None
    """Open profit or loss in isolated margin (margin coin)"""
    asset_mode: Text = None
    """Whether coins back positions singly or jointly"""


RESULT = Account
