# Made by Specloom from bitget/rest/v3/user/delete-sub-api.yaml; change that file, not this one.
"""POST /api/v3/user/delete-sub-api: Deletes the API key of a sub-account at once; main account only."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
    params=(Param(wire="apiKey", name="api_key", required=True, place="body"),),
    body="object",
    docs="https://www.bitget.com/docs/catalog/account/sub-accounts#delete-sub-account-api-key",
)


RESULT = Anything


def delete_sub_api(
    *,
    api_key: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Deletes the API key of a sub-account at once; main account only.

    Limit: 10 requests in 1 s by uid.

    Args:
        api_key: API key. Wire name apiKey.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/sub-accounts#delete-sub-account-api-key
    """
    return Request(
        RECORD,
        {
            "apiKey": api_key,
        },
        timeout,
        headers,
    )
