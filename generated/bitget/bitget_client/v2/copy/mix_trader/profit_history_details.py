# Made by Specloom from bitget/rest/v2/copy/mix-trader/profit-history-details.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-trader/profit-history-details: Lists profit shares paid to the futures trader by each follower, at most 100 rows a page."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.copy.mix_trader.profit_history_details",
    method="GET",
    path="/api/v2/copy/mix-trader/profit-history-details",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_trader.profit_history_details"
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="idGreaterThan", name="id_greater_than"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="profitList",
        source="endId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#get-history-profit-share-detail",
)


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


def profit_history_details(
    *,
    coin: str | None = None,
    id_less_than: str | None = None,
    id_greater_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[ProfitHistoryDetails, ProfitHistoryDetailsProfitList]:
    """Lists profit shares paid to the futures trader by each follower, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        coin: Coin name.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        id_greater_than: Cursor: return records newer than this id. Wire name idGreaterThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ProfitHistoryDetails

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#get-history-profit-share-detail
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "idLessThan": id_less_than,
            "idGreaterThan": id_greater_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
