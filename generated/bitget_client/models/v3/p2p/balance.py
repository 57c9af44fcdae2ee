# Made by Specloom from bitget/rest/v3/p2p/balance.yaml; change that file, not this one.
"""Answer of ``v3.p2p.balance``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class Balance(
    Model,
    rename={
        "total_balance": "totalBalance",
        "frozen_balance": "frozenBalance",
        "available_balance": "availableBalance",
    },
):
    """The answer."""

    token: Text = None
    """Coin traded peer to peer"""
    total_balance: Dec = None
    """Total balance"""
    frozen_balance: Dec = None
    """Held by open orders (coin)"""
    available_balance: Dec = None
    """Free balance (coin)"""


RESULT = Balance
