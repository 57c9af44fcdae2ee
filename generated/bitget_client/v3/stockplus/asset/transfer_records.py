# Made by Specloom from bitget/rest/v3/stockplus/asset/transfer-records.yaml; change that file, not this one.
"""GET /api/v3/stockplus/asset/transfer-records: Lists transfers into and out of the stock account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v3.stockplus.asset.transfer_records import TransferRecords

RECORD = Endpoint(
    call="v3.stockplus.asset.transfer_records",
    method="GET",
    path="/api/v3/stockplus/asset/transfer-records",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.stockplus.asset.transfer_records", documented=False
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="transferId", name="transfer_id"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(
        style="cursor",
        param="cursor",
        source="cursor",
        source_of_row=True,
        row_id="transferId",
        size_param="limit",
        window=Window(start="startTime", end="endTime"),
    ),
)


def transfer_records(
    *,
    transfer_id: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[TransferRecords], TransferRecords]:
    """Lists transfers into and out of the stock account.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        transfer_id: Transfer id. Wire name transferId.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[TransferRecords]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return PagedRequest(
        RECORD,
        {
            "transferId": transfer_id,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
