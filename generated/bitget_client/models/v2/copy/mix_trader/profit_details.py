# Made by Specloom from bitget/rest/v2/copy/mix-trader/profit-details.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_trader.profit_details``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class ProfitDetails(Model, rename={"nick_name": "nickName"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    profit: Dec = None
    """Profit"""
    nick_name: Text = None
    """Nickname"""


RESULT = list[ProfitDetails]
ITEM = ProfitDetails
