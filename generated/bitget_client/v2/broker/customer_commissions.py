# Made by Specloom from bitget/rest/v2/broker/customer-commissions.yaml; change that file, not this one.
"""GET /api/v2/broker/customer-commissions: Lists the commissions and rebates of each customer by day, coin and symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.broker.customer_commissions import (
        CustomerCommissions,
        CustomerCommissionsCommissionList,
    )

RECORD = Endpoint(
    call="v2.broker.customer_commissions",
    method="GET",
    path="/api/v2/broker/customer-commissions",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.broker.customer_commissions", documented=False
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="uid", name="uid"),
        Param(wire="coin", name="coin"),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="showSub", name="show_sub", values=("yes", "no")),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="commissionList",
        source="endId",
        size_param="limit",
        window=Window(start="startTime", end="endTime"),
    ),
)


def customer_commissions(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    uid: str | None = None,
    coin: str | None = None,
    symbol: str | Symbol | None = None,
    show_sub: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[CustomerCommissions, CustomerCommissionsCommissionList]:
    """Lists the commissions and rebates of each customer by day, coin and symbol.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        uid: User id.
        coin: Coin name.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        show_sub: Whether to include sub-accounts. Wire name showSub.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CustomerCommissions

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "idLessThan": id_less_than,
            "limit": limit,
            "uid": uid,
            "coin": coin,
            "symbol": symbol,
            "showSub": show_sub,
        },
        timeout,
        headers,
    )
