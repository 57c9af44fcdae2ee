# Made by Specloom from bitget/rest/v3/broker/sub-list.yaml; change that file, not this one.
"""GET /api/v3/broker/sub-list: Lists the sub-accounts of a unified broker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v3.broker.sub_list import SubList

RECORD = Endpoint(
    call="v3.broker.sub_list",
    method="GET",
    path="/api/v3/broker/sub-list",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.broker.sub_list", documented=False
    ),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="cursor", name="cursor"),
        Param(wire="status", name="status", values=("normal", "freeze")),
    ),
)


def sub_list(
    *,
    limit: int | None = None,
    cursor: str | None = None,
    status: Literal["normal", "freeze"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubList]:
    """Lists the sub-accounts of a unified broker.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        status: State; its values are the endpoint's own.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubList

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "limit": limit,
            "cursor": cursor,
            "status": status,
        },
        timeout,
        headers,
    )
