# Made by Specloom from bitget/rest/v1/broker/account/sub-modify.yaml; change that file, not this one.
"""POST /api/broker/v1/account/sub-modify: Changes state and permissions of a broker sub-account, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.broker.account.sub_modify",
    method="POST",
    path="/api/broker/v1/account/sub-modify",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.broker.account.sub_modify", documented=False
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="perm", name="perm", required=True, place="body"),
        Param(wire="status", name="status", required=True, place="body", values=("normal", "freeze", "del")),
    ),
    body="object",
    superseded_by=("v2.broker.account.modify_subaccount",),
    deprecated=True,
)


RESULT = Anything


def sub_modify(
    *,
    sub_uid: str,
    perm: str,
    status: Literal["normal", "freeze", "del"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Changes state and permissions of a broker sub-account, in the old API.

    Superseded by ``v2.broker.account.modify_subaccount``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        perm: Permissions, separated by commas.
        status: State; its values are the endpoint's own.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "perm": perm,
            "status": status,
        },
        timeout,
        headers,
    )
