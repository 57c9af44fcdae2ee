# Made by Specloom from bitget/rest/v3/broker/query-sub-apikey.yaml; change that file, not this one.
"""GET /api/v3/broker/query-sub-apikey: Lists the API keys of a unified broker's sub-account."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.broker.query_sub_apikey",
    method="GET",
    path="/api/v3/broker/query-sub-apikey",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.broker.query_sub_apikey"),
    errors=("common", "uta", "broker"),
    params=(Param(wire="subUid", name="sub_uid", required=True),),
    docs="https://www.bitget.com/docs/catalog/broker/broker#get-broker-sub-account-api-key",
)


class QuerySubApikey(
    Model,
    rename={
        "sub_uid": "subUid",
        "api_key": "apiKey",
        "secret_key": "secretKey",
        "perm_type": "permType",
        "perm_list": "permList",
        "ip_list": "ipList",
    },
):
    """The answer."""

    VALUES: ClassVar = {"perm_type": ("read_write", "read_only"), "perm_list": ("uta_trade", "uta_mgt", "withdraw")}

    sub_uid: Text = None
    """User id of the sub-account"""
    label: Text = None
    """Label"""
    api_key: Secret = None
    """API key"""
    secret_key: Secret = None
    """Secret of the API key; shown once"""
    perm_type: Text = None
    """Whether the key may write"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    ip_list: Text = None
    """Addresses allowed to use the key"""


RESULT = QuerySubApikey


def query_sub_apikey(
    *,
    sub_uid: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[QuerySubApikey]:
    """Lists the API keys of a unified broker's sub-account.

    Limit: 20 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        QuerySubApikey

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/broker/broker#get-broker-sub-account-api-key
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
        },
        timeout,
        headers,
    )
