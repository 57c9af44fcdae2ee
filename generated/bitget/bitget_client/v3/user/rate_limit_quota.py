# Made by Specloom from bitget/rest/v3/user/rate-limit-quota.yaml; change that file, not this one.
"""GET /api/v3/user/rate-limit-quota: Returns the request quota of each user below the main account."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

RECORD = Endpoint(
    call="v3.user.rate_limit_quota",
    method="GET",
    path="/api/v3/user/rate-limit-quota",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.user.rate_limit_quota"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="category", name="category", required=True, values=("spot", "futures")),
        Param(wire="uid", name="uid"),
        Param(wire="cursor", name="cursor"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
    ),
    paging=Paging(style="cursor", param="cursor", items="quotaList", source="cursor", size_param="limit", size_max=100),
    docs="https://www.bitget.com/docs/catalog/institutional-rate-limit/uta-user-rate-limit#get-ratelimit-quota",
)


class RateLimitQuotaQuotaList(Model):
    """Quotas by user."""

    uid: Text = None
    """User id"""
    quota: Int = None
    """Quota of requests"""


class RateLimitQuota(
    Model, rename={"quota_list": "quotaList", "master_sub_quota": "masterSubQuota", "master_sub_cap": "masterSubCap"}
):
    """The answer."""

    VALUES: ClassVar = {"category": ("spot", "futures")}

    category: Text = None
    """Product line"""
    quota_list: list[RateLimitQuotaQuotaList] | None = None
    """Quotas by user"""
    master_sub_quota: Int = None
    """Quota handed out to the main account and its sub-accounts"""
    master_sub_cap: Int = None
    """Ceiling for the main account and its sub-accounts"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = RateLimitQuota
ITEM = RateLimitQuotaQuotaList


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

    Limit: 10 requests in 1 s by uid.

    Args:
        category: Product line.
        uid: User id.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        limit: Most rows to return, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RateLimitQuota

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/institutional-rate-limit/uta-user-rate-limit#get-ratelimit-quota
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
