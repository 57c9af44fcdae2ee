# Made by Specloom from bitget/rest/v3/broker/create-sub-apikey.yaml; change that file, not this one.
"""POST /api/v3/broker/create-sub-apikey: Creates an API key for a unified broker's sub-account; the secret is shown only here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from bitget_client.models.v3.broker.create_sub_apikey import CreateSubApikey

RECORD = Endpoint(
    call="v3.broker.create_sub_apikey",
    method="POST",
    path="/api/v3/broker/create-sub-apikey",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.broker.create_sub_apikey", documented=False
    ),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="label", name="label", required=True, place="body"),
        Param(wire="ipList", name="ip_list", type="list", required=True, place="body", items="text"),
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
    ),
    body="object",
)


def create_sub_apikey(
    *,
    sub_uid: str,
    passphrase: str,
    label: str,
    ip_list: Sequence[str],
    perm_type: Literal["read_write", "read_only"] | str,
    perm_list: Sequence[str],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateSubApikey]:
    """Creates an API key for a unified broker's sub-account; the secret is shown only here.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        passphrase: Passphrase of the API key; cannot be changed later.
        label: Label.
        ip_list: Addresses allowed to use the key. Wire name ipList.
        perm_type: Whether the key may write. Wire name permType.
        perm_list: Permissions of the key. Wire name permList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CreateSubApikey

    Raises:
        ExchangeError: the exchange refused, or did not answer.
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
