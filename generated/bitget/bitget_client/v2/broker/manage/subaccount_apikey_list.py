# Made by Specloom from bitget/rest/v2/broker/manage/subaccount-apikey-list.yaml; change that file, not this one.
"""GET /api/v2/broker/manage/subaccount-apikey-list: Lists the API keys of one broker sub-account; main account only."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.manage.subaccount_apikey_list",
    method="GET",
    path="/api/v2/broker/manage/subaccount-apikey-list",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.manage.subaccount_apikey_list"
    ),
    errors=("common", "broker", "account"),
    params=(Param(wire="subUid", name="sub_uid", required=True),),
    docs="https://www.bitget.com/docs/catalog/classic-broker-apikey/classic-broker-apikey#get-subaccount-apikey",
)


class SubaccountApikeyList(
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

    ALIASES: ClassVar = {"api_key": ("apikey",)}

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
    ip_list: ListOf[Text] = None
    """Addresses allowed to use the key"""


RESULT = list[SubaccountApikeyList]


def subaccount_apikey_list(
    *,
    sub_uid: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[SubaccountApikeyList]]:
    """Lists the API keys of one broker sub-account; main account only.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SubaccountApikeyList]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-apikey/classic-broker-apikey#get-subaccount-apikey
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
        },
        timeout,
        headers,
    )
