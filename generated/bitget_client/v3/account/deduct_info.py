# Made by Specloom from bitget/rest/v3/account/deduct-info.yaml; change that file, not this one.
"""GET /api/v3/account/deduct-info: Tells whether the unified account pays fees in BGB."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.account.deduct_info import DeductInfo

RECORD = Endpoint(
    call="v3.account.deduct_info",
    method="GET",
    path="/api/v3/account/deduct-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.account.deduct_info"),
    errors=("common", "uta", "account"),
    account_mode="unified",
    docs="https://www.bitget.com/api-doc/uta/account/Get-Deduct-Info",
)


def deduct_info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[DeductInfo]:
    """Tells whether the unified account pays fees in BGB.

    Limit: 1 request in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        DeductInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/Get-Deduct-Info
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
