# Made by Specloom from bitget/rest/v2/broker/account/subaccount-list.yaml; change that file, not this one.
"""GET /api/v2/broker/account/subaccount-list: Lists the broker's sub-accounts with state and permissions, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.broker.account.subaccount_list import SubaccountList

RECORD = Endpoint(
    call="v2.broker.account.subaccount_list",
    method="GET",
    path="/api/v2/broker/account/subaccount-list",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.broker.account.subaccount_list"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="limit", name="limit", type="integer", default="10", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="status", name="status"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
    ),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-List",
)


def subaccount_list(
    *,
    limit: int | None = None,
    id_less_than: str | None = None,
    status: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubaccountList]:
    """Lists the broker's sub-accounts with state and permissions, at most 100 rows a page.

    Limit: 1 request in 1 s by uid.

    Args:
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 10 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        status: State; its values are the endpoint's own.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubaccountList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-List
    """
    return Request(
        RECORD,
        {
            "limit": limit,
            "idLessThan": id_less_than,
            "status": status,
            "startTime": start_time,
            "endTime": end_time,
        },
        timeout,
        headers,
    )
