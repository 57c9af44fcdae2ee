# Made by Specloom from bitget/rest/v3/user/create-sub-api.yaml; change that file, not this one.
"""POST /api/v3/user/create-sub-api: Creates an API key for a unified sub-account; the secret is shown only here."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.user.create_sub_api",
    method="POST",
    path="/api/v3/user/create-sub-api",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.user.create_sub_api"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="note", name="note", required=True, place="body"),
        Param(wire="type", name="type", required=True, place="body", values=("read_write", "read_only")),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(
            wire="permissions",
            name="permissions",
            type="list",
            required=True,
            place="body",
            values=("uta_mgt", "uta_trade"),
            items="text",
        ),
        Param(wire="ips", name="ips", type="list", required=True, place="body", max_items=30, items="text"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/account/sub-accounts#create-sub-account-api-key",
)


class CreateSubApi(Model, rename={"api_key": "apiKey"}):
    """The answer."""

    VALUES: ClassVar = {"type": ("read_write", "read_only"), "permissions": ("uta_mgt", "uta_trade")}
    ALIASES: ClassVar = {"api_key": ("apikey",)}

    note: Text = None
    """Note"""
    api_key: Secret = None
    """API key"""
    secret: Secret = None
    """Secret of the API key; shown once"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    permissions: ListOf[Text] = None
    """Permissions of the key"""
    ips: ListOf[Text] = None
    """Addresses allowed to use the key"""


RESULT = CreateSubApi


def create_sub_api(
    *,
    sub_uid: str,
    note: str,
    type: Literal["read_write", "read_only"] | str,
    passphrase: str,
    permissions: Sequence[str],
    ips: Sequence[str],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateSubApi]:
    """Creates an API key for a unified sub-account; the secret is shown only here.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        note: Note.
        type: Kind; its values are the endpoint's own.
        passphrase: Passphrase of the API key; cannot be changed later.
        permissions: Permissions of the key.
        ips: Addresses allowed to use the key, at most 30 items.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CreateSubApi

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/sub-accounts#create-sub-account-api-key
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "note": note,
            "type": type,
            "passphrase": passphrase,
            "permissions": permissions,
            "ips": ips,
        },
        timeout,
        headers,
    )
