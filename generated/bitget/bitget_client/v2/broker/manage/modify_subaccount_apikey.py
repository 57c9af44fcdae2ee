# Made by Specloom from bitget/rest/v2/broker/manage/modify-subaccount-apikey.yaml; change that file, not this one.
"""POST /api/v2/broker/manage/modify-subaccount-apikey: Changes label, permissions and allowed addresses of a broker sub-account's API key."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.manage.modify_subaccount_apikey",
    method="POST",
    path="/api/v2/broker/manage/modify-subaccount-apikey",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.manage.modify_subaccount_apikey"
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="apiKey", name="api_key", required=True, place="body"),
        Param(wire="label", name="label", place="body"),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="ipList", name="ip_list", type="list", place="body", max_items=30, items="text"),
        Param(wire="permType", name="perm_type", required=True, place="body", values=("read_and_write", "readonly")),
        Param(
            wire="permList",
            name="perm_list",
            type="list",
            required=True,
            place="body",
            values=(
                "contract_order",
                "contract_position",
                "spot_trade",
                "margin_trade",
                "copytrading_trade",
                "wallet_transfer",
            ),
            items="text",
        ),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-broker-apikey/classic-broker-apikey#modify-subaccount-apikey",
)


class ModifySubaccountApikey(
    Model,
    rename={
        "sub_uid": "subUid",
        "api_key": "apiKey",
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
    label: Text = None
    """Label"""
    ip_list: ListOf[Text] = None
    """Addresses allowed to use the key"""
    perm_type: Text = None
    """Whether the key may write"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""


RESULT = ModifySubaccountApikey


def modify_subaccount_apikey(
    *,
    sub_uid: str,
    api_key: str,
    passphrase: str,
    perm_type: Literal["read_and_write", "readonly"] | str,
    perm_list: Sequence[str],
    label: str | None = None,
    ip_list: Sequence[str] | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifySubaccountApikey]:
    """Changes label, permissions and allowed addresses of a broker sub-account's API key.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        api_key: API key. Wire name apiKey.
        passphrase: Passphrase of the API key; cannot be changed later.
        perm_type: Whether the key may write. Wire name permType.
        perm_list: Permissions of the key. Wire name permList.
        label: Label.
        ip_list: Addresses allowed to use the key, at most 30 items. Wire name ipList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifySubaccountApikey

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-apikey/classic-broker-apikey#modify-subaccount-apikey
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "apiKey": api_key,
            "label": label,
            "passphrase": passphrase,
            "ipList": ip_list,
            "permType": perm_type,
            "permList": perm_list,
        },
        timeout,
        headers,
    )
