# Made by Specloom from bitget/rest/v2/broker/manage/delete-subaccount-apikey.yaml; change that file, not this one.
"""POST /api/v2/broker/manage/delete-subaccount-apikey: Deletes an API key of a broker sub-account; main account only."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.manage.delete_subaccount_apikey",
    method="POST",
    path="/api/v2/broker/manage/delete-subaccount-apikey",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.manage.delete_subaccount_apikey"
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="apiKey", name="api_key", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-broker-apikey/classic-broker-apikey#delete-subaccount-apikey",
)


RESULT = Text


def delete_subaccount_apikey(
    *,
    sub_uid: str,
    api_key: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Deletes an API key of a broker sub-account; main account only.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        api_key: API key. Wire name apiKey.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-apikey/classic-broker-apikey#delete-subaccount-apikey
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
