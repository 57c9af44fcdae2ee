# Made by Specloom from bitget/rest/v3/user/set-rate-limit-quota.yaml; change that file, not this one.
"""POST /api/v3/user/set-rate-limit-quota: Hands out request quota to users below the main account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from bitget_client._runtime.codec.models import Anything

RECORD = Endpoint(
    call="v3.user.set_rate_limit_quota",
    method="POST",
    path="/api/v3/user/set-rate-limit-quota",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.user.set_rate_limit_quota", documented=False
    ),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="category", name="category", required=True, place="body", values=("spot", "futures")),
        Param(wire="uids", name="uids", type="list", required=True, place="body", items="text"),
        Param(wire="quota", name="quota", type="integer", required=True, place="body"),
    ),
    body="object",
)


def set_rate_limit_quota(
    *,
    category: Literal["spot", "futures"] | str,
    uids: Sequence[str],
    quota: int,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Hands out request quota to users below the main account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        uids: User ids.
        quota: Quota of requests.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
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
