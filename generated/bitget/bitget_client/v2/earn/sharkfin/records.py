# Made by Specloom from bitget/rest/v2/earn/sharkfin/records.yaml; change that file, not this one.
"""GET /api/v2/earn/sharkfin/records: Lists subscriptions, redemptions and interest of shark fin products, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.earn.sharkfin.records",
    method="GET",
    path="/api/v2/earn/sharkfin/records",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.sharkfin.records"),
    errors=("common", "earn"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="type", name="type", required=True, values=("subscription", "redemption", "interest")),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="resultList",
        source="endId",
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    docs="https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#sharkfin-records",
)


class RecordsResultList(Model, rename={"order_id": "orderId"}):
    """Entries."""

    VALUES: ClassVar = {"type": ("subscription", "redemption", "interest")}

    order_id: Text = None
    """Order id given by the exchange"""
    product: Text = None
    """Product name"""
    period: Text = None
    """Length of one interval, or of the term"""
    amount: Dec = None
    """Amount"""
    ts: Ms = None
    """Time of the data"""
    type: Text = None
    """Kind; its values are the endpoint's own"""


class Records(Model, rename={"result_list": "resultList", "end_id": "endId"}):
    """The answer."""

    result_list: list[RecordsResultList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = Records
ITEM = RecordsResultList


def records(
    *,
    type: Literal["subscription", "redemption", "interest"] | str,
    coin: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[Records, RecordsResultList]:
    """Lists subscriptions, redemptions and interest of shark fin products, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        type: Kind; its values are the endpoint's own.
        coin: Coin name.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 20 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Records

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#sharkfin-records
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "type": type,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
