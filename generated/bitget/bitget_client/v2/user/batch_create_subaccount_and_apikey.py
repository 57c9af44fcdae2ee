# Made by Specloom from bitget/rest/v2/user/batch-create-subaccount-and-apikey.yaml; change that file, not this one.
"""POST /api/v2/user/batch-create-subaccount-and-apikey: Creates at most 5 virtual sub-accounts with a key each; the calling key must be bound to an address."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Required, TypedDict

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.user.batch_create_subaccount_and_apikey",
    method="POST",
    path="/api/v2/user/batch-create-subaccount-and-apikey",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.user.batch_create_subaccount_and_apikey"
    ),
    errors=("common", "account"),
    params=(
        Param(wire="subAccountName", name="sub_account_name", required=True, place="body"),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="label", name="label", required=True, place="body", max_length=20),
        Param(wire="ipList", name="ip_list", type="list", place="body", items="text"),
        Param(
            wire="permList",
            name="perm_list",
            type="list",
            required=True,
            place="body",
            values=("spot_trade", "margin_trade", "contract_trade", "read"),
            items="text",
        ),
    ),
    body="list",
    docs="https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#batch-create-virtual-subaccount-and-apikey",
)


class BatchCreateSubaccountAndApikey(
    Model,
    rename={
        "sub_account_uid": "subAccountUid",
        "sub_account_name": "subAccountName",
        "sub_account_api_key": "subAccountApiKey",
        "secret_key": "secretKey",
        "perm_list": "permList",
        "ip_list": "ipList",
    },
):
    """The answer."""

    VALUES: ClassVar = {"perm_list": ("spot_trade", "margin_trade", "contract_trade", "read")}

    sub_account_uid: Text = None
    """User id of the sub-account"""
    sub_account_name: Text = None
    """Sub-account name"""
    label: Text = None
    """Label"""
    sub_account_api_key: Secret = None
    """API key of the sub-account"""
    secret_key: Secret = None
    """Secret of the API key; shown once"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    ip_list: ListOf[Text] = None
    """Addresses allowed to use the key"""


RESULT = list[BatchCreateSubaccountAndApikey]


class BatchCreateSubaccountAndApikeyItem(TypedDict, total=False):
    """One item of the list."""

    sub_account_name: Required[str]
    passphrase: Required[str]
    label: Required[str]
    ip_list: Sequence[str]
    perm_list: Required[Sequence[str]]


def batch_create_subaccount_and_apikey(
    *,
    items: Sequence[BatchCreateSubaccountAndApikeyItem],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[BatchCreateSubaccountAndApikey]]:
    """Creates at most 5 virtual sub-accounts with a key each; the calling key must be bound to an address.

    Limit: 1 request in 1 s by uid.

    Args:
        items: the items
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[BatchCreateSubaccountAndApikey]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#batch-create-virtual-subaccount-and-apikey
    """
    return Request(
        RECORD,
        {
            "items": items,
        },
        timeout,
        headers,
    )
