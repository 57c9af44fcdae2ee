# Made by Specloom from bitget/rest/v2/copy/mix-trader/profits-group-coin-date.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_trader.profits_group_coin_date``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class ProfitsGroupCoinDate(Model, rename={"profit_time": "profitTime"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    profit: Dec = None
    """Profit"""
    profit_time: Ms = None
    """When the profit is shared"""


RESULT = list[ProfitsGroupCoinDate]
ITEM = ProfitsGroupCoinDate
