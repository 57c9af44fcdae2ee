# Made by Specloom from bitget/rest/v3/user/delete-sub-api.yaml; change that file, not this one.
"""POST /api/v3/user/delete-sub-api: Deletes the API key of a sub-account at once; main account only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import Anything

RECORD = Endpoint(
    call="v3.user.delete_sub_api",
    method="POST",
    path="/api/v3/user/delete-sub-api",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.user.delete_sub_api"),
    errors=("common", "uta", "account"),
    params=(Param(wire="apikey", name="apikey", required=True, place="body"),),
    body="object",
    docs="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Delete",
)


def delete_sub_api(
    *,
    apikey: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Deletes the API key of a sub-account at once; main account only.

    Limit: 10 requests in 1 s by uid.

    Args:
        apikey: API key; some answers spell it in lower case.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Delete
    """
    return Request(
        RECORD,
        {
            "apikey": apikey,
        },
        timeout,
        headers,
    )
