# Made by Specloom from bitget/rest/v3/broker/modify-sub-apikey.yaml; change that file, not this one.
"""POST /api/v3/broker/modify-sub-apikey: Changes an API key of a unified broker's sub-account."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.broker.modify_sub_apikey",
    method="POST",
    path="/api/v3/broker/modify-sub-apikey",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.broker.modify_sub_apikey"),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="apiKey", name="api_key", required=True, place="body"),
        Param(wire="label", name="label", place="body"),
        Param(wire="permType", name="perm_type", place="body", values=("read_write", "read_only")),
        Param(
            wire="permList",
            name="perm_list",
            type="list",
            place="body",
            values=("uta_trade", "uta_mgt", "withdraw"),
            items="text",
        ),
        Param(wire="ipList", name="ip_list", type="list", place="body", max_items=30, items="text"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/broker/broker#modify-broker-sub-account-api-key",
)


class ModifySubApikey(
    Model,
    rename={
        "sub_uid": "subUid",
        "api_key": "apiKey",
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
    perm_type: Text = None
    """Whether the key may write"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    ip_list: ListOf[Text] = None
    """Addresses allowed to use the key"""


RESULT = ModifySubApikey


def modify_sub_apikey(
    *,
    sub_uid: str,
    passphrase: str,
    api_key: str,
    label: str | None = None,
    perm_type: Literal["read_write", "read_only"] | str | None = None,
    perm_list: Sequence[str] | None = None,
    ip_list: Sequence[str] | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifySubApikey]:
    """Changes an API key of a unified broker's sub-account.

    Limit: 20 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        passphrase: Passphrase of the API key; cannot be changed later.
        api_key: API key. Wire name apiKey.
        label: Label.
        perm_type: Whether the key may write. Wire name permType.
        perm_list: Permissions of the key. Wire name permList.
        ip_list: Addresses allowed to use the key, at most 30 items. Wire name ipList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifySubApikey

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/broker/broker#modify-broker-sub-account-api-key
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "passphrase": passphrase,
            "apiKey": api_key,
            "label": label,
            "permType": perm_type,
            "permList": perm_list,
            "ipList": ip_list,
        },
        timeout,
        headers,
    )
