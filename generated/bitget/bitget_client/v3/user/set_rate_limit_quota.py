# Made by Specloom from bitget/rest/v3/user/set-rate-limit-quota.yaml; change that file, not this one.
"""POST /api/v3/user/set-rate-limit-quota: Hands out request quota to users below the main account."""

from collections.abc import Mapping, Sequence
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.user.set_rate_limit_quota",
    method="POST",
    path="/api/v3/user/set-rate-limit-quota",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.user.set_rate_limit_quota"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="category", name="category", required=True, place="body", values=("spot", "futures")),
        Param(wire="uids", name="uids", type="list", required=True, place="body", max_items=50, items="text"),
        Param(wire="quota", name="quota", type="integer", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/institutional-rate-limit/uta-user-rate-limit#set-ratelimit-quota",
)


RESULT = Anything


def set_rate_limit_quota(
    *,
    category: Literal["spot", "futures"] | str,
    uids: Sequence[str],
    quota: int,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Hands out request quota to users below the main account.

    Limit: 5 requests in 1 s by uid.

    Args:
        category: Product line.
        uids: User ids, at most 50 items.
        quota: Quota of requests.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/institutional-rate-limit/uta-user-rate-limit#set-ratelimit-quota
    """
    return Request(
        RECORD,
        {
            "category": category,
            "uids": uids,
            "quota": quota,
        },
        timeout,
        headers,
    )
