# Made by Specloom from bitget/rest/v2/user/virtual-subaccount-apikey-list.yaml; change that file, not this one.
"""GET /api/v2/user/virtual-subaccount-apikey-list: Lists the API keys of a virtual or ordinary sub-account."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.user.virtual_subaccount_apikey_list",
    method="GET",
    path="/api/v2/user/virtual-subaccount-apikey-list",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.user.virtual_subaccount_apikey_list"
    ),
    errors=("common", "account"),
    params=(Param(wire="subAccountUid", name="sub_account_uid", required=True),),
    docs="https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#get-subaccount-apikey-list",
)


class VirtualSubaccountApikeyList(
    Model,
    rename={
        "sub_account_uid": "subAccountUid",
        "sub_account_api_key": "subAccountApiKey",
        "perm_list": "permList",
        "ip_list": "ipList",
    },
):
    """The answer."""

    VALUES: ClassVar = {"perm_list": ("spot_trade", "margin_trade", "contract_trade", "transfer", "read")}

    sub_account_uid: Text = None
    """User id of the sub-account"""
    label: Text = None
    """Label"""
    sub_account_api_key: Secret = None
    """API key of the sub-account"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    ip_list: ListOf[Text] = None
    """Addresses allowed to use the key"""


RESULT = list[VirtualSubaccountApikeyList]


def virtual_subaccount_apikey_list(
    *,
    sub_account_uid: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[VirtualSubaccountApikeyList]]:
    """Lists the API keys of a virtual or ordinary sub-account.

    Limit: 5 requests in 1 s by uid.

    Args:
        sub_account_uid: User id of the sub-account. Wire name subAccountUid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[VirtualSubaccountApikeyList]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#get-subaccount-apikey-list
    """
    return Request(
        RECORD,
        {
            "subAccountUid": sub_account_uid,
        },
        timeout,
        headers,
    )
