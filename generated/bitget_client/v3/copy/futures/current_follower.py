# Made by Specloom from bitget/rest/v3/copy/futures/current-follower.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/current-follower: Lists present followers of the calling trader with assets and shared profit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.copy.futures.current_follower import CurrentFollower

RECORD = Endpoint(
    call="v3.copy.futures.current_follower",
    method="GET",
    path="/api/v3/copy/futures/current-follower",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.copy.futures.current_follower", documented=False
    ),
    errors=("common", "uta", "copy"),
    params=(Param(wire="limit", name="limit", type="integer"), Param(wire="cursor", name="cursor")),
)


def current_follower(
    *,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CurrentFollower]:
    """Lists present followers of the calling trader with assets and shared profit.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CurrentFollower

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
