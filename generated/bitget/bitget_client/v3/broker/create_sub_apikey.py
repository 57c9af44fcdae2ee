# Made by Specloom from bitget/rest/v3/broker/create-sub-apikey.yaml; change that file, not this one.
"""POST /api/v3/broker/create-sub-apikey: Creates an API key for a unified broker's sub-account; the secret is shown only here."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.broker.create_sub_apikey",
    method="POST",
    path="/api/v3/broker/create-sub-apikey",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.broker.create_sub_apikey"),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="label", name="label", required=True, place="body"),
        Param(wire="permType", name="perm_type", required=True, place="body", values=("read_write", "read_only")),
        Param(
            wire="permList",
            name="perm_list",
            type="list",
            required=True,
            place="body",
            values=("uta_trade", "uta_mgt", "withdraw"),
            items="text",
        ),
        Param(wire="ipList", name="ip_list", type="list", required=True, place="body", max_items=30, items="text"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/broker/broker#create-broker-sub-account-api-key",
)


class CreateSubApikey(
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


RESULT = CreateSubApikey


def create_sub_apikey(
    *,
    sub_uid: str,
    passphrase: str,
    label: str,
    perm_type: Literal["read_write", "read_only"] | str,
    perm_list: Sequence[str],
    ip_list: Sequence[str],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateSubApikey]:
    """Creates an API key for a unified broker's sub-account; the secret is shown only here.

    Limit: 20 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        passphrase: Passphrase of the API key; cannot be changed later.
        label: Label.
        perm_type: Whether the key may write. Wire name permType.
        perm_list: Permissions of the key. Wire name permList.
        ip_list: Addresses allowed to use the key, at most 30 items. Wire name ipList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CreateSubApikey

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/broker/broker#create-broker-sub-account-api-key
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "passphrase": passphrase,
            "label": label,
            "permType": perm_type,
            "permList": perm_list,
            "ipList": ip_list,
        },
        timeout,
        headers,
    )
