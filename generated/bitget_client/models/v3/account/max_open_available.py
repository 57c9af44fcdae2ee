# Made by Specloom from bitget/rest/v3/account/max-open-available.yaml; change that file, not this one.
"""Answer of ``v3.account.max_open_available``."""

from bitget_client._runtime.codec.models import Dec, Model


class MaxOpenAvailable(
    Model,
    rename={
        "max_open": "maxOpen",
        "buy_open_cost": "buyOpenCost",
        "sell_open_cost": "sellOpenCost",
        "max_buy_open": "maxBuyOpen",
        "max_sell_open": "maxSellOpen",
    },
):
    """The answer."""

    available: Dec = None
    """Free balance"""
    max_open: Dec = None
    """Largest quantity that can be opened"""
    buy_open_cost: Dec = None
    """Cost of opening by buying the given size (quote coin)"""
    sell_open_cost: Dec = None
    """Cost of opening by selling the given size (quote coin)"""
    max_buy_open: Dec = None
    """Largest position that buying can open (base coin)"""
    max_sell_open: Dec = None
    """Largest position that selling can open (base coin)"""


RESULT = MaxOpenAvailable
