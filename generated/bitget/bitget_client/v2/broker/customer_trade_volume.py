# Made by Specloom from bitget/rest/v2/broker/customer-trade-volume.yaml; change that file, not this one.
"""POST /api/v2/broker/customer-trade-volume: Lists the spot and futures volume of the broker's customers."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.broker.customer_trade_volume",
    method="POST",
    path="/api/v2/broker/customer-trade-volume",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.customer_trade_volume"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms", place="body"),
        Param(wire="endTime", name="end_time", type="ms", place="body"),
        Param(wire="pageNo", name="page_no", type="integer", place="body"),
        Param(wire="pageSize", name="page_size", type="integer", place="body", max="1000"),
        Param(wire="uid", name="uid", place="body"),
        Param(wire="showSub", name="show_sub", place="body", values=("yes", "no")),
    ),
    body="object",
    paging=Paging(
        style="page_no",
        param="pageNo",
        size_param="pageSize",
        size_max=1000,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-trade-volume-list",
)


class CustomerTradeVolume(Model, rename={"spot_volume": "spotVolume", "futures_volume": "futuresVolume"}):
    """The answer."""

    uid: Text = None
    """User id"""
    volumn: Dec = None
    """Volume; spelled so on the wire"""
    spot_volume: Dec = None
    """Spot volume (USDT)"""
    futures_volume: Dec = None
    """Futures volume (USDT)"""
    time: Text = None
    """Time of the record"""


RESULT = list[CustomerTradeVolume]
ITEM = CustomerTradeVolume


def customer_trade_volume(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    page_no: int | None = None,
    page_size: int | None = None,
    uid: str | None = None,
    show_sub: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[CustomerTradeVolume], CustomerTradeVolume]:
    """Lists the spot and futures volume of the broker's customers.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        page_no: Page number, from 1. Wire name pageNo.
        page_size: Rows on a page, at most 1000. Wire name pageSize.
        uid: User id.
        show_sub: Whether to include sub-accounts. Wire name showSub.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[CustomerTradeVolume]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-trade-volume-list
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "pageNo": page_no,
            "pageSize": page_size,
            "uid": uid,
            "showSub": show_sub,
        },
        timeout,
        headers,
    )
