# Made by Specloom from bitget/rest/v2/user/modify-virtual-subaccount-apikey.yaml; change that file, not this one.
"""POST /api/v2/user/modify-virtual-subaccount-apikey: Changes label, permissions and allowed addresses of a sub-account's API key."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.user.modify_virtual_subaccount_apikey",
    method="POST",
    path="/api/v2/user/modify-virtual-subaccount-apikey",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.user.modify_virtual_subaccount_apikey"
    ),
    errors=("common", "account"),
    params=(
        Param(wire="subAccountUid", name="sub_account_uid", required=True, place="body"),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="label", name="label", required=True, place="body", max_length=20),
        Param(wire="ipList", name="ip_list", type="list", place="body", max_items=30, items="text"),
        Param(
            wire="permList",
            name="perm_list",
            type="list",
            place="body",
            values=("spot_trade", "margin_trade", "contract_trade", "transfer", "read"),
            items="text",
        ),
        Param(wire="subAccountApiKey", name="sub_account_api_key", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#modify-virtual-subaccount-apikey",
)


class ModifyVirtualSubaccountApikey(
    Model,
    rename={
        "sub_account_uid": "subAccountUid",
        "sub_account_api_key": "subAccountApiKey",
        "secret_key": "secretKey",
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
    secret_key: Secret = None
    """Secret of the API key; shown once"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    ip_list: ListOf[Text] = None
    """Addresses allowed to use the key"""


RESULT = ModifyVirtualSubaccountApikey


def modify_virtual_subaccount_apikey(
    *,
    sub_account_uid: str,
    passphrase: str,
    label: str,
    sub_account_api_key: str,
    ip_list: Sequence[str] | None = None,
    perm_list: Sequence[str] | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyVirtualSubaccountApikey]:
    """Changes label, permissions and allowed addresses of a sub-account's API key.

    Limit: 5 requests in 1 s by uid.

    Args:
        sub_account_uid: User id of the sub-account. Wire name subAccountUid.
        passphrase: Passphrase of the API key; cannot be changed later.
        label: Label.
        sub_account_api_key: API key of the sub-account. Wire name subAccountApiKey.
        ip_list: Addresses allowed to use the key, at most 30 items. Wire name ipList.
        perm_list: Permissions of the key. Wire name permList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyVirtualSubaccountApikey

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#modify-virtual-subaccount-apikey
    """
    return Request(
        RECORD,
        {
            "subAccountUid": sub_account_uid,
            "passphrase": passphrase,
            "label": label,
            "ipList": ip_list,
            "permList": perm_list,
            "subAccountApiKey": sub_account_api_key,
        },
        timeout,
        headers,
    )
