# Made by Specloom from bitget/rest/v2/broker/total-commission.yaml; change that file, not this one.
"""GET /api/v2/broker/total-commission: Returns the broker's volume, fees and commission day by day (UTC+8) for spot and futures, kept for 365 days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.broker.total_commission import TotalCommission

RECORD = Endpoint(
    call="v2.broker.total_commission",
    method="GET",
    path="/api/v2/broker/total-commission",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.broker.total_commission"),
    errors=("common", "broker", "account"),
    params=(Param(wire="startTime", name="start_time", type="ms"), Param(wire="endTime", name="end_time", type="ms")),
    docs="https://www.bitget.com/api-doc/broker/commission/Get-Total-Commission",
)


def total_commission(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[TotalCommission]]:
    """Returns the broker's volume, fees and commission day by day (UTC+8) for spot and futures, kept for 365 days.

    Limit: 20 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[TotalCommission]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/broker/commission/Get-Total-Commission
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
        },
        timeout,
        headers,
    )
