# Made by Specloom from bitget/rest/v3/user/update-sub-api.yaml; change that file, not this one.
"""POST /api/v3/user/update-sub-api: Changes permissions and allowed addresses of a unified sub-account's API key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from bitget_client.models.v3.user.update_sub_api import UpdateSubApi

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
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="type", name="type", place="body", values=("read_write", "read_only")),
        Param(wire="permissions", name="permissions", type="list", place="body", items="text"),
        Param(wire="ips", name="ips", type="list", place="body", max_items=30, items="text"),
        Param(wire="apiKey", name="api_key", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Update",
)


def update_sub_api(
    *,
    passphrase: str,
    api_key: str,
    type: Literal["read_write", "read_only"] | str | None = None,
    permissions: Sequence[str] | None = None,
    ips: Sequence[str] | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[UpdateSubApi]:
    """Changes permissions and allowed addresses of a unified sub-account's API key.

    Limit: 10 requests in 1 s by uid.

    Args:
        passphrase: Passphrase of the API key; cannot be changed later.
        api_key: API key. Wire name apiKey.
        type: Kind; its values are the endpoint's own.
        permissions: Permissions of the key.
        ips: Addresses allowed to use the key, at most 30 items.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        UpdateSubApi

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Update
    """
    return Request(
        RECORD,
        {
            "passphrase": passphrase,
            "type": type,
            "permissions": permissions,
            "ips": ips,
            "apiKey": api_key,
        },
        timeout,
        headers,
    )
