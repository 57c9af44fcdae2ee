# Made by Specloom from bitget/rest/v3/account/adjust-account-mode.yaml; change that file, not this one.
"""POST /api/v3/account/adjust-account-mode: Changes the mode of a unified account: basic, advanced, delta-neutral or isolated."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.adjust_account_mode",
    method="POST",
    path="/api/v3/account/adjust-account-mode",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.account.adjust_account_mode"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="mode", name="mode", required=True, place="body", values=("basic", "advanced", "delta", "isolated")),
        Param(wire="deltaSwitch", name="delta_switch", type="flag", place="body", values=("yes", "no")),
        Param(wire="targetUid", name="target_uid", place="body"),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/account-settings#adjust-account-mode",
)


RESULT = Anything


def adjust_account_mode(
    *,
    mode: Literal["basic", "advanced", "delta", "isolated"] | str,
    delta_switch: bool | str | None = None,
    target_uid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Changes the mode of a unified account: basic, advanced, delta-neutral or isolated.

    Limit: 1 request in 1 s by uid.

    Args:
        mode: Mode of the account or of copying.
        delta_switch: Delta switch. Wire name deltaSwitch.
        target_uid: User id to act for. Wire name targetUid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/account-settings#adjust-account-mode
    """
    return Request(
        RECORD,
        {
            "mode": mode,
            "deltaSwitch": delta_switch,
            "targetUid": target_uid,
        },
        timeout,
        headers,
    )
