# Made by Specloom from bitget/rest/v2/broker/trade-volume.yaml; change that file, not this one.
"""GET /api/v2/broker/trade-volume: Returns the spot and futures volume of each broker sub-account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.broker.trade_volume",
    method="GET",
    path="/api/v2/broker/trade-volume",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.broker.trade_volume"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="pageSize", name="page_size", type="integer", default="100", max="1000"),
        Param(wire="pageNo", name="page_no", type="integer", default="1"),
    ),
    paging=Paging(
        style="page_no",
        param="pageNo",
        size_param="pageSize",
        size_max=1000,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-broker-trade-volume",
)


class TradeVolume(Model, rename={"spot_volume": "spotVolume", "future_volume": "futureVolume"}):
    """The answer."""

    uid: Text = None
    """User id"""
    volume: Dec = None
    """Volume"""
    spot_volume: Dec = None
    """Spot volume (USDT)"""
    future_volume: Dec = None
    """Futures volume (USDT)"""


RESULT = list[TradeVolume]
ITEM = TradeVolume


def trade_volume(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    page_size: int | None = None,
    page_no: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[TradeVolume], TradeVolume]:
    """Returns the spot and futures volume of each broker sub-account.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        page_size: Rows on a page, at most 1000; 100 when left out. Wire name pageSize.
        page_no: Page number, from 1; 1 when left out. Wire name pageNo.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[TradeVolume]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-broker-trade-volume
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "pageSize": page_size,
            "pageNo": page_no,
        },
        timeout,
        headers,
    )
