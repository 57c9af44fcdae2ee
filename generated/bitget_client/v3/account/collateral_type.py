# Made by Specloom from bitget/rest/v3/account/collateral-type.yaml; change that file, not this one.
"""GET /api/v3/account/collateral-type: Tells which coins the unified account counts as collateral."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.account.collateral_type import CollateralType

RECORD = Endpoint(
    call="v3.account.collateral_type",
    method="GET",
    path="/api/v3/account/collateral-type",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.collateral_type", documented=False
    ),
    errors=("common", "uta", "account"),
    account_mode="unified",
)


def collateral_type(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CollateralType]:
    """Tells which coins the unified account counts as collateral.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CollateralType

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
