# Made by Specloom from bitget/rest/v3/account/switch-status.yaml; change that file, not this one.
"""GET /api/v3/account/switch-status: Tells how the switch to the classic account is going and why it failed; main account only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.account.switch_status import SwitchStatus

RECORD = Endpoint(
    call="v3.account.switch_status",
    method="GET",
    path="/api/v3/account/switch-status",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.account.switch_status"),
    errors=("common", "uta", "account"),
    docs="https://www.bitget.com/api-doc/uta/account/Get_Switch_Status",
)


def switch_status(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SwitchStatus]:
    """Tells how the switch to the classic account is going and why it failed; main account only.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SwitchStatus

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/Get_Switch_Status
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
