# Made by Specloom from bitget/rest/v2/copy/spot-trader/profit-history-details.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-trader/profit-history-details: Lists profit shares paid to the spot trader by each follower, at most 100 rows a page."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.copy.spot_trader.profit_history_details",
    method="GET",
    path="/api/v2/copy/spot-trader/profit-history-details",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.spot_trader.profit_history_details"
    ),
    errors=("common", "spot", "copy"),
    params=(
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="idGreaterThan", name="id_greater_than"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="coin", name="coin"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="profitList",
        source="endId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-history-profit-sharing-details",
)


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


def profit_history_details(
    *,
    id_less_than: str | None = None,
    id_greater_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[ProfitHistoryDetails, ProfitHistoryDetailsProfitList]:
    """Lists profit shares paid to the spot trader by each follower, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        id_greater_than: Cursor: return records newer than this id. Wire name idGreaterThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ProfitHistoryDetails

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-history-profit-sharing-details
    """
    return PagedRequest(
        RECORD,
        {
            "idLessThan": id_less_than,
            "idGreaterThan": id_greater_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "coin": coin,
        },
        timeout,
        headers,
    )
