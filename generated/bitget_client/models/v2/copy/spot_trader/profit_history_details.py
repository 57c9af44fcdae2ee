# Made by Specloom from bitget/rest/v2/copy/spot-trader/profit-history-details.yaml; change that file, not this one.
"""Answer of ``v2.copy.spot_trader.profit_history_details``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class ProfitHistoryDetailsProfitList(
    Model,
    rename={
        "profit_id": "profitId",
        "distribute_ratio": "distributeRatio",
        "follower_name": "followerName",
        "profit_time": "profitTime",
    },
):
    """Profit shares."""

    profit_id: Text = None
    """Profit share id"""
    coin: Text = None
    """Coin name"""
    distribute_ratio: Dec = None
    """Share of profit paid to the trader; 11.11 is 11.11%"""
    profit: Dec = None
    """Profit"""
    follower_name: Text = None
    """Nickname of the follower"""
    profit_time: Ms = None
    """When the profit is shared"""


class ProfitHistoryDetails(Model, rename={"end_id": "endId", "profit_list": "profitList"}):
    """The answer."""

    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""
    profit_list: list[ProfitHistoryDetailsProfitList] | None = None
    """Profit shares"""


RESULT = ProfitHistoryDetails
ITEM = ProfitHistoryDetailsProfitList
