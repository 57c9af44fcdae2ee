# Made by Specloom from bitget/rest/v2/spot/market/fills-history.yaml; change that file, not this one.
"""GET /api/v2/spot/market/fills-history: Returns public spot trades of the last 90 days, at most 7 days and 1,000 rows a call."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.market.fills_history",
    method="GET",
    path="/api/v2/spot/market/fills-history",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.spot.market.fills_history"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="limit", name="limit", type="integer", default="500", max="1000"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="tradeId",
        source_of_row=True,
        row_id="tradeId",
        size_param="limit",
        size_max=1000,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=604800),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-market-trades",
)


class FillsHistory(Model, rename={"trade_id": "tradeId"}):
    """The answer."""

    VALUES: ClassVar = {"side": ("Buy", "Sell")}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    trade_id: Text = None
    """Trade id"""
    side: Text = None
    """Buy or sell"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[FillsHistory]
ITEM = FillsHistory


def fills_history(
    *,
    symbol: str | Symbol,
    limit: int | None = None,
    id_less_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[FillsHistory], FillsHistory]:
    """Returns public spot trades of the last 90 days, at most 7 days and 1,000 rows a call.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        limit: Most rows to return, at most 1000; 500 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[FillsHistory]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-market-trades
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "limit": limit,
            "idLessThan": id_less_than,
            "startTime": start_time,
            "endTime": end_time,
        },
        timeout,
        headers,
    )
