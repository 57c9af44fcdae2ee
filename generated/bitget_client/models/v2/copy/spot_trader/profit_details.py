# Made by Specloom from bitget/rest/v2/copy/spot-trader/profit-details.yaml; change that file, not this one.
"""Answer of ``v2.copy.spot_trader.profit_details``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class ProfitDetails(Model, rename={"distribute_ratio": "distributeRatio", "follower_name": "followerName"}):
    """The answer."""

    distribute_ratio: Dec = None
    """Share of profit paid to the trader; 11.11 is 11.11%"""
    coin: Text = None
    """Coin name"""
    profit: Dec = None
    """Profit"""
    follower_name: Text = None
    """Nickname of the follower"""


RESULT = list[ProfitDetails]
ITEM = ProfitDetails
