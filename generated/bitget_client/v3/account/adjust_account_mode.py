# Made by Specloom from bitget/rest/v3/account/adjust-account-mode.yaml; change that file, not this one.
"""POST /api/v3/account/adjust-account-mode: Changes the mode of a unified account: basic, advanced, delta-neutral or isolated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import Anything

RECORD = Endpoint(
    call="v3.account.adjust_account_mode",
    method="POST",
    path="/api/v3/account/adjust-account-mode",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.adjust_account_mode", documented=False
    ),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="mode", name="mode", required=True, place="body", values=("basic", "advanced", "delta", "isolated")),
        Param(wire="targetUid", name="target_uid", place="body"),
    ),
    body="object",
    account_mode="unified",
)


def adjust_account_mode(
    *,
    mode: Literal["basic", "advanced", "delta", "isolated"] | str,
    target_uid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Changes the mode of a unified account: basic, advanced, delta-neutral or isolated.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        mode: Mode of the account or of copying.
        target_uid: User id to act for. Wire name targetUid.
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
            "mode": mode,
            "targetUid": target_uid,
        },
        timeout,
        headers,
    )
