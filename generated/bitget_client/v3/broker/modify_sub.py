# Made by Specloom from bitget/rest/v3/broker/modify-sub.yaml; change that file, not this one.
"""POST /api/v3/broker/modify-sub: Changes state and permissions of a unified broker's sub-account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from bitget_client.models.v3.broker.modify_sub import ModifySub

RECORD = Endpoint(
    call="v3.broker.modify_sub",
    method="POST",
    path="/api/v3/broker/modify-sub",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.broker.modify_sub", documented=False
    ),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="status", name="status", place="body", values=("normal", "freeze")),
        Param(
            wire="permList",
            name="perm_list",
            type="list",
            place="body",
            values=("withdraw", "transfer", "spot_trade", "contract_trade", "margin_trade", "deposit"),
            items="text",
        ),
    ),
    body="object",
)


def modify_sub(
    *,
    sub_uid: str,
    status: Literal["normal", "freeze"] | str | None = None,
    perm_list: Sequence[str] | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifySub]:
    """Changes state and permissions of a unified broker's sub-account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        status: State; its values are the endpoint's own.
        perm_list: Permissions of the key. Wire name permList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifySub

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "status": status,
            "permList": perm_list,
        },
        timeout,
        headers,
    )
