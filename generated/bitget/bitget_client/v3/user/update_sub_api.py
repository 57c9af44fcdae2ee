# Made by Specloom from bitget/rest/v3/user/update-sub-api.yaml; change that file, not this one.
"""POST /api/v3/user/update-sub-api: Changes permissions and allowed addresses of a unified sub-account's API key."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.user.update_sub_api",
    method="POST",
    path="/api/v3/user/update-sub-api",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.user.update_sub_api"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="apiKey", name="api_key", required=True, place="body"),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="type", name="type", place="body", values=("read_write", "read_only")),
        Param(
            wire="permissions",
            name="permissions",
            type="list",
            place="body",
            values=("uta_mgt", "uta_trade"),
            items="text",
        ),
        Param(wire="ips", name="ips", type="list", place="body", max_items=30, items="text"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/account/sub-accounts#modify-sub-account-api-key",
)


class UpdateSubApi(Model, rename={"api_key": "apiKey"}):
    """The answer."""

    VALUES: ClassVar = {"type": ("read_write", "read_only"), "permissions": ("uta_mgt", "uta_trade")}
    ALIASES: ClassVar = {"api_key": ("apikey",)}

    note: Text = None
    """Note"""
    api_key: Secret = None
    """API key"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    permissions: ListOf[Text] = None
    """Permissions of the key"""
    ips: ListOf[Text] = None
    """Addresses allowed to use the key"""


RESULT = UpdateSubApi


def update_sub_api(
    *,
    api_key: str,
    passphrase: str,
    type: Literal["read_write", "read_only"] | str | None = None,
    permissions: Sequence[str] | None = None,
    ips: Sequence[str] | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[UpdateSubApi]:
    """Changes permissions and allowed addresses of a unified sub-account's API key.

    Limit: 10 requests in 1 s by uid.

    Args:
        api_key: API key. Wire name apiKey.
        passphrase: Passphrase of the API key; cannot be changed later.
        type: Kind; its values are the endpoint's own.
        permissions: Permissions of the key.
        ips: Addresses allowed to use the key, at most 30 items.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        UpdateSubApi

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/sub-accounts#modify-sub-account-api-key
    """
    return Request(
        RECORD,
        {
            "apiKey": api_key,
            "passphrase": passphrase,
            "type": type,
            "permissions": permissions,
            "ips": ips,
        },
        timeout,
        headers,
    )
