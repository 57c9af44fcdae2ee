# Made by Specloom from bitget/rest/v3/broker/all-sub-deposit-withdrawal.yaml; change that file, not this one.
"""GET /api/v3/broker/all-sub-deposit-withdrawal: Lists deposits and withdrawals of all sub-accounts of a unified broker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v3.broker.all_sub_deposit_withdrawal import AllSubDepositWithdrawal

RECORD = Endpoint(
    call="v3.broker.all_sub_deposit_withdrawal",
    method="GET",
    path="/api/v3/broker/all-sub-deposit-withdrawal",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.broker.all_sub_deposit_withdrawal", documented=False
    ),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="cursor", name="cursor"),
        Param(wire="status", name="status", values=("pending", "fail", "success")),
    ),
)


def all_sub_deposit_withdrawal(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    status: Literal["pending", "fail", "success"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[AllSubDepositWithdrawal]:
    """Lists deposits and withdrawals of all sub-accounts of a unified broker.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        status: State; its values are the endpoint's own.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AllSubDepositWithdrawal

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
            "status": status,
        },
        timeout,
        headers,
    )
