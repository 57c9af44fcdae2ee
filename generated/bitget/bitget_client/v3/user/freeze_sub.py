# Made by Specloom from bitget/rest/v3/user/freeze-sub.yaml; change that file, not this one.
"""POST /api/v3/user/freeze-sub: Freezes a sub-account or frees it again."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.user.freeze_sub",
    method="POST",
    path="/api/v3/user/freeze-sub",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.user.freeze_sub"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="operation", name="operation", required=True, place="body", values=("freeze", "unfreeze")),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/account/sub-accounts#freeze-or-unfreeze-sub-account",
)


RESULT = Anything


def freeze_sub(
    *,
    sub_uid: str,
    operation: Literal["freeze", "unfreeze"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Freezes a sub-account or frees it again.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        operation: What to do with it.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/sub-accounts#freeze-or-unfreeze-sub-account
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "operation": operation,
        },
        timeout,
        headers,
    )
