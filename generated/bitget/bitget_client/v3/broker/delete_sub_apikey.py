# Made by Specloom from bitget/rest/v3/broker/delete-sub-apikey.yaml; change that file, not this one.
"""POST /api/v3/broker/delete-sub-apikey: Deletes an API key of a unified broker's sub-account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.broker.delete_sub_apikey",
    method="POST",
    path="/api/v3/broker/delete-sub-apikey",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.broker.delete_sub_apikey"),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="apiKey", name="api_key", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/broker/broker#delete-broker-sub-account-api-key",
)


RESULT = Anything


def delete_sub_apikey(
    *,
    sub_uid: str,
    api_key: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Deletes an API key of a unified broker's sub-account.

    Limit: 20 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        api_key: API key. Wire name apiKey.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/broker/broker#delete-broker-sub-account-api-key
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "apiKey": api_key,
        },
        timeout,
        headers,
    )
