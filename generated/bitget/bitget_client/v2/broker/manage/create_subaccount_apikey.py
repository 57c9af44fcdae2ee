# Made by Specloom from bitget/rest/v2/broker/manage/create-subaccount-apikey.yaml; change that file, not this one.
"""POST /api/v2/broker/manage/create-subaccount-apikey: Creates an API key for a broker sub-account; the secret is shown only here."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.manage.create_subaccount_apikey",
    method="POST",
    path="/api/v2/broker/manage/create-subaccount-apikey",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.manage.create_subaccount_apikey"
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="label", name="label", required=True, place="body"),
        Param(wire="ipList", name="ip_list", type="list", required=True, place="body", max_items=30, items="text"),
        Param(wire="permType", name="perm_type", required=True, place="body", values=("read_and_write", "readonly")),
        Param(wire="permList", name="perm_list", type="list", required=True, place="body", items="text"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-broker-apikey/classic-broker-apikey#create-subaccount-apikey",
)


class CreateSubaccountApikey(
    Model,
    rename={
        "sub_uid": "subUid",
        "api_key": "apiKey",
        "secret_key": "secretKey",
        "ip_list": "ipList",
        "perm_type": "permType",
        "perm_list": "permList",
    },
):
    """The answer."""

    ALIASES: ClassVar = {"api_key": ("apikey",)}

    sub_uid: Text = None
    """User id of the sub-account"""
    api_key: Secret = None
    """API key"""
    secret_key: Secret = None
    """Secret of the API key; shown once"""
    label: Text = None
    """Label"""
    ip_list: ListOf[Text] = None
    """Addresses allowed to use the key"""
    perm_type: Text = None
    """Whether the key may write"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""


RESULT = CreateSubaccountApikey


def create_subaccount_apikey(
    *,
    sub_uid: str,
    passphrase: str,
    label: str,
    ip_list: Sequence[str],
    perm_type: Literal["read_and_write", "readonly"] | str,
    perm_list: Sequence[str],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateSubaccountApikey]:
    """Creates an API key for a broker sub-account; the secret is shown only here.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        passphrase: Passphrase of the API key; cannot be changed later.
        label: Label.
        ip_list: Addresses allowed to use the key, at most 30 items. Wire name ipList.
        perm_type: Whether the key may write. Wire name permType.
        perm_list: Permissions of the key. Wire name permList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CreateSubaccountApikey

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-apikey/classic-broker-apikey#create-subaccount-apikey
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "passphrase": passphrase,
            "label": label,
            "ipList": ip_list,
            "permType": perm_type,
            "permList": perm_list,
        },
        timeout,
        headers,
    )
