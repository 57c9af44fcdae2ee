# Made by Specloom from bitget/rest/v2/copy/mix-trader/profit-history-details.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_trader.profit_history_details``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class ProfitHistoryDetailsProfitList(
    Model, rename={"profit_id": "profitId", "nick_name": "nickName", "profit_time": "profitTime"}
):
    """Profit shares."""

    profit_id: Text = None
    """Profit share id"""
    coin: Text = None
    """Coin name"""
    profit: Dec = None
    """Profit"""
    nick_name: Text = None
    """Nickname"""
    profit_time: Ms = None
    """When the profit is shared"""


class ProfitHistoryDetails(Model, rename={"profit_list": "profitList", "end_id": "endId"}):
    """The answer."""

    profit_list: list[ProfitHistoryDetailsProfitList] | None = None
    """Profit shares"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = ProfitHistoryDetails
ITEM = ProfitHistoryDetailsProfitList
