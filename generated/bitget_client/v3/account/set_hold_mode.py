# Made by Specloom from bitget/rest/v3/account/set-hold-mode.yaml; change that file, not this one.
"""POST /api/v3/account/set-hold-mode: Sets one-way or hedge mode for the unified account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import Text

RECORD = Endpoint(
    call="v3.account.set_hold_mode",
    method="POST",
    path="/api/v3/account/set-hold-mode",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.set_hold_mode"),
    errors=("common", "uta", "account"),
    params=(Param(wire="holdMode", name="hold_mode", required=True, place="body"),),
    body="object",
    account_mode="unified",
    twin="v2.mix.account.set_position_mode",
    docs="https://www.bitget.com/api-doc/uta/account/Change-Position-Mode",
)


def set_hold_mode(
    *,
    hold_mode: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Sets one-way or hedge mode for the unified account.

    Limit: 10 requests in 1 s by uid.

    Args:
        hold_mode: One-way mode (one position a symbol) or hedge mode (a long and a short). Wire name holdMode.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/Change-Position-Mode
    """
    return Request(
        RECORD,
        {
            "holdMode": hold_mode,
        },
        timeout,
        headers,
    )
