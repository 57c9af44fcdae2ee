# Made by Specloom from bitget/rest/v3/earn/elite-records.yaml; change that file, not this one.
"""GET /api/v3/earn/elite-records: Lists movements of on-chain elite products of a unified user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v3.earn.elite_records import EliteRecords

RECORD = Endpoint(
    call="v3.earn.elite_records",
    method="GET",
    path="/api/v3/earn/elite-records",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.earn.elite_records", documented=False
    ),
    errors=("common", "uta", "earn"),
    params=(
        Param(wire="type", name="type", required=True, values=("subscribe", "redeem", "interest")),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="cursor", name="cursor"),
    ),
)


def elite_records(
    *,
    type: Literal["subscribe", "redeem", "interest"] | str,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EliteRecords]:
    """Lists movements of on-chain elite products of a unified user.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        type: Kind; its values are the endpoint's own.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EliteRecords

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "type": type,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
