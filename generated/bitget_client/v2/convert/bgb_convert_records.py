# Made by Specloom from bitget/rest/v2/convert/bgb-convert-records.yaml; change that file, not this one.
"""GET /api/v2/convert/bgb-convert-records: Lists past conversions of small balances to BGB, at most 100 rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.convert.bgb_convert_records import BgbConvertRecords

RECORD = Endpoint(
    call="v2.convert.bgb_convert_records",
    method="GET",
    path="/api/v2/convert/bgb-convert-records",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.convert.bgb_convert_records"),
    errors=("common", "convert"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="orderId", name="order_id"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="orderId",
        source_of_row=True,
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=Window(start="startTime", end="endTime", max_seconds=7776000),
    ),
    docs="https://www.bitget.com/api-doc/common/bgb-convert/Get-BGB-Convert-Record",
)


def bgb_convert_records(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    order_id: str | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[BgbConvertRecords], BgbConvertRecords]:
    """Lists past conversions of small balances to BGB, at most 100 rows.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 20 when left out.
        order_id: Order id given by the exchange. Wire name orderId.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[BgbConvertRecords]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/bgb-convert/Get-BGB-Convert-Record
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "orderId": order_id,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
