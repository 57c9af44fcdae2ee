# Made by Specloom from bitget/rest/v3/account/set-hold-mode.yaml; change that file, not this one.
"""POST /api/v3/account/set-hold-mode: Sets one-way or hedge mode for the unified account."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
    params=(
        Param(wire="holdMode", name="hold_mode", required=True, place="body", values=("one_way_mode", "hedge_mode")),
    ),
    body="object",
    account_mode="unified",
    equivalent="v2.mix.account.set_position_mode",
    docs="https://www.bitget.com/docs/catalog/account/account-settings#change-position-mode",
)


RESULT = Text


def set_hold_mode(
    *,
    hold_mode: Literal["one_way_mode", "hedge_mode"] | str,
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

    Source: https://www.bitget.com/docs/catalog/account/account-settings#change-position-mode
    """
    return Request(
        RECORD,
        {
            "holdMode": hold_mode,
        },
        timeout,
        headers,
    )
