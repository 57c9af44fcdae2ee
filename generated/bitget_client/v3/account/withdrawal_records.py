# Made by Specloom from bitget/rest/v3/account/withdrawal-records.yaml; change that file, not this one.
"""GET /api/v3/account/withdrawal-records: Lists withdrawals of a unified account, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v3.account.withdrawal_records import WithdrawalRecords

RECORD = Endpoint(
    call="v3.account.withdrawal_records",
    method="GET",
    path="/api/v3/account/withdrawal-records",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.withdrawal_records"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="coin", name="coin"),
        Param(wire="orderId", name="order_id"),
        Param(wire="clientOid", name="client_oid"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    account_mode="unified",
    docs="https://www.bitget.com/api-doc/uta/account/withdrawal/Get-Withdrawal-Records",
)


def withdrawal_records(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    coin: str | None = None,
    order_id: str | None = None,
    client_oid: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[WithdrawalRecords]]:
    """Lists withdrawals of a unified account, at most 100 rows a page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        coin: Coin name.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 20 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[WithdrawalRecords]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/withdrawal/Get-Withdrawal-Records
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "coin": coin,
            "orderId": order_id,
            "clientOid": client_oid,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
