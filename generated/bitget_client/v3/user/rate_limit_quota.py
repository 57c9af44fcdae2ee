# Made by Specloom from bitget/rest/v3/user/rate-limit-quota.yaml; change that file, not this one.
"""GET /api/v3/user/rate-limit-quota: Returns the request quota of each user below the main account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v3.user.rate_limit_quota import RateLimitQuota, RateLimitQuotaQuotaList

RECORD = Endpoint(
    call="v3.user.rate_limit_quota",
    method="GET",
    path="/api/v3/user/rate-limit-quota",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.user.rate_limit_quota", documented=False
    ),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="category", name="category", required=True, values=("spot", "futures")),
        Param(wire="uid", name="uid"),
        Param(wire="cursor", name="cursor"),
        Param(wire="limit", name="limit", type="integer"),
    ),
    paging=Paging(style="cursor", param="cursor", items="quotaList", source="cursor", size_param="limit"),
)


def rate_limit_quota(
    *,
    category: Literal["spot", "futures"] | str,
    uid: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[RateLimitQuota, RateLimitQuotaQuotaList]:
    """Returns the request quota of each user below the main account.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        uid: User id.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RateLimitQuota

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return PagedRequest(
        RECORD,
        {
            "category": category,
            "uid": uid,
            "cursor": cursor,
            "limit": limit,
        },
        timeout,
        headers,
    )
