# Made by Specloom from bitget/rest/v2/tax/spot-record.yaml; change that file, not this one.
"""GET /api/v2/tax/spot-record: Lists spot records for tax purposes, at most 500 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.tax.spot_record import SpotRecord

RECORD = Endpoint(
    call="v2.tax.spot_record",
    method="GET",
    path="/api/v2/tax/spot-record",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.tax.spot_record"),
    errors=("common",),
    params=(
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="limit", name="limit", type="integer", default="500", max="500"),
        Param(wire="coin", name="coin"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="id",
        source_of_row=True,
        row_id="id",
        size_param="limit",
        size_max=500,
        window=Window(start="startTime", end="endTime", max_seconds=2592000),
    ),
    docs="https://www.bitget.com/api-doc/common/tax/Get-Spot-Account-Record",
)


def spot_record(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    limit: int | None = None,
    coin: str | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[SpotRecord], SpotRecord]:
    """Lists spot records for tax purposes, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 1 request in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 500; 500 when left out.
        coin: Coin name.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SpotRecord]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/tax/Get-Spot-Account-Record
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "coin": coin,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
