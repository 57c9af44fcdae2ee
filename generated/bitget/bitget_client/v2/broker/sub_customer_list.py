# Made by Specloom from bitget/rest/v2/broker/sub-customer-list.yaml; change that file, not this one.
"""GET /api/v2/broker/sub-customer-list: Lists customers brought by the broker's own agents."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

_list = list

RECORD = Endpoint(
    call="v2.broker.sub_customer_list",
    method="GET",
    path="/api/v2/broker/sub-customer-list",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.sub_customer_list"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="uid", name="uid"),
        Param(wire="showSub", name="show_sub", values=("yes", "no")),
    ),
    paging=Paging(
        style="min_max_id",
        param="idLessThan",
        items="list",
        source="minId",
        size_param="limit",
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-subcustomer-list",
)


class SubCustomerListList(Model, rename={"register_time": "registerTime"}):
    """Entries."""

    uid: Text = None
    """User id"""
    register_time: Ms = None
    """Registration"""


class SubCustomerList(Model, rename={"min_id": "minId"}):
    """The answer."""

    list: _list[SubCustomerListList] | None = None
    """Entries"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = SubCustomerList
ITEM = SubCustomerListList


def sub_customer_list(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    uid: str | None = None,
    show_sub: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[SubCustomerList, SubCustomerListList]:
    """Lists customers brought by the broker's own agents.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return.
        uid: User id.
        show_sub: Whether to include sub-accounts. Wire name showSub.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubCustomerList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-subcustomer-list
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "idLessThan": id_less_than,
            "limit": limit,
            "uid": uid,
            "showSub": show_sub,
        },
        timeout,
        headers,
    )
