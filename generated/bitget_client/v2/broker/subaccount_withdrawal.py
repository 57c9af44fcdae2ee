# Made by Specloom from bitget/rest/v2/broker/subaccount-withdrawal.yaml; change that file, not this one.
"""GET /api/v2/broker/subaccount-withdrawal: Lists withdrawals of broker sub-accounts, at most 100 rows a page; main account only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.broker.subaccount_withdrawal import (
        SubaccountWithdrawal,
        SubaccountWithdrawalResultList,
    )

RECORD = Endpoint(
    call="v2.broker.subaccount_withdrawal",
    method="GET",
    path="/api/v2/broker/subaccount-withdrawal",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.subaccount_withdrawal"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="orderId", name="order_id"),
        Param(wire="userId", name="user_id"),
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
        window=Window(start="startTime", end="endTime", max_seconds=7776000),
    ),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Withdrawal-Records",
)


def subaccount_withdrawal(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    order_id: str | None = None,
    user_id: str | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[SubaccountWithdrawal, SubaccountWithdrawalResultList]:
    """Lists withdrawals of broker sub-accounts, at most 100 rows a page; main account only.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        order_id: Order id given by the exchange. Wire name orderId.
        user_id: User id. Wire name userId.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 20 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubaccountWithdrawal

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Withdrawal-Records
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "orderId": order_id,
            "userId": user_id,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
