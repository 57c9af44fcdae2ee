# Made by Specloom from bitget/rest/v3/account/delta-info.yaml; change that file, not this one.
"""GET /api/v3/account/delta-info: Returns delta exposure and its thresholds in delta-neutral mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.account.delta_info import DeltaInfo

RECORD = Endpoint(
    call="v3.account.delta_info",
    method="GET",
    path="/api/v3/account/delta-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.delta_info", documented=False
    ),
    errors=("common", "uta", "account"),
    account_mode="unified",
)


def delta_info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[DeltaInfo]:
    """Returns delta exposure and its thresholds in delta-neutral mode.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        DeltaInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
