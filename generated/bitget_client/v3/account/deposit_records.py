# Made by Specloom from bitget/rest/v3/account/deposit-records.yaml; change that file, not this one.
"""GET /api/v3/account/deposit-records: Lists deposits of a unified account, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v3.account.deposit_records import DepositRecords

RECORD = Endpoint(
    call="v3.account.deposit_records",
    method="GET",
    path="/api/v3/account/deposit-records",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.deposit_records"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="coin", name="coin"),
        Param(wire="orderId", name="order_id"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Records",
)


def deposit_records(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    coin: str | None = None,
    order_id: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[DepositRecords]]:
    """Lists deposits of a unified account, at most 100 rows a page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        coin: Coin name.
        order_id: Order id given by the exchange. Wire name orderId.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[DepositRecords]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Records
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "coin": coin,
            "orderId": order_id,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
