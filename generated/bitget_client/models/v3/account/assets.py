# Made by Specloom from bitget/rest/v3/account/assets.yaml; change that file, not this one.
"""Answer of ``v3.account.assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class AssetsAssets(Model, rename={"usd_value": "usdValue"}):
    """Assets, one entry per coin."""

    coin: Text = None
    """Coin name"""
    equity: Dec = None
    """Equity; where a loss limit is set, the amount or percentage that triggers it"""
    usd_value: Dec = None
    """Value (USD)"""
    balance: Dec = None
    """Balance"""
    available: Dec = None
    """Free balance"""
    debt: Dec = None
    """Amount owed (coin)"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""


class Assets(
    Model,
    rename={
        "account_equity": "accountEquity",
        "usdt_equity": "usdtEquity",
        "btc_equity": "btcEquity",
        "unrealised_pnl": "unrealisedPnl",
        "usdt_unrealised_pnl": "usdtUnrealisedPnl",
        "btc_unrealized_pnl": "btcUnrealizedPnl",
        "eff_equity": "effEquity",
        "mgn_ratio": "mgnRatio",
        "position_mgn_ratio": "positionMgnRatio",
    },
):
    """The answer."""

    account_equity: Dec = None
    """Equity of the account (margin coin)"""
    usdt_equity: Dec = None
    """Equity (USDT)"""
    btc_equity: Dec = None
    """Equity of the account (BTC)"""
    unrealised_pnl: Dec = None
    """Profit or loss of open positions"""
    usdt_unrealised_pnl: Dec = None
    """Profit or loss of open positions (USDT)"""
    btc_unrealized_pnl: Dec = None
    """Profit or loss of open positions (BTC)"""
    eff_equity: Dec = None
    """Equity that counts as margin (USD)"""
    mmr: Dec = None
    """Margin below which positions are closed by force (USD)"""
    imr: Dec = None
    """Margin that the open positions were opened with (USD)"""
    mgn_ratio: Dec = None
    """Margin ratio of the account"""
    position_mgn_ratio: Dec = None
    """Maintenance margin ratio of the position"""
    assets: list[AssetsAssets] | None = None
    """Assets, one entry per coin"""


RESULT = Assets
