# Made by Specloom from bitget/ws/v3/private/uta-account.yaml; change that file, not this one.
"""What ``v3.ws.uta.account`` carries."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Text


class AccountPushCoin(Model, rename={"usd_value": "usdValue"}):
    """Coin name."""

    debts: Dec = None
    """Amount owed (coin)"""
    balance: Dec = None
    """Balance"""
    available: Dec = None
    """Free balance"""
    borrow: Dec = None
    """Amount borrowed (coin)"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    equity: Dec = None
    """Equity; where a loss limit is set, the amount or percentage that triggers it"""
    coin: Text = None
    """Coin name"""
    usd_value: Dec = None
    """Value (USD)"""


class AccountPush(
    Model,
    rename={
        "unrealised_pn_l": "unrealisedPnL",
        "total_equity": "totalEquity",
        "position_mgn_ratio": "positionMgnRatio",
        "eff_equity": "effEquity",
        "mgn_ratio": "mgnRatio",
    },
):
    """The answer."""

    ALIASES: ClassVar = {"unrealised_pn_l": ("unrealisedPnl",)}

    unrealised_pn_l: Dec = None
    """Profit or loss of open positions (USD)"""
    total_equity: Dec = None
    """Total equity"""
    position_mgn_ratio: Dec = None
    """Maintenance margin ratio of the position"""
    mmr: Dec = None
    """Maintenance margin: a ratio, or an amount in account figures"""
    eff_equity: Dec = None
    """Equity that counts as margin (USD)"""
    imr: Dec = None
    """Initial margin: a ratio, or an amount in account figures"""
    mgn_ratio: Dec = None
    """Margin ratio of the account"""
    coin: list[AccountPushCoin] | None = None
    """Coin name"""


RESULT = list[AccountPush]
