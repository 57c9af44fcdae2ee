# Made by Specloom from bitget/rest/v2/convert/currencies.yaml; change that file, not this one.
"""GET /api/v2/convert/currencies: Lists coins that can be converted, with the caller's balance and the smallest and largest amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.convert.currencies import Currencies

RECORD = Endpoint(
    call="v2.convert.currencies",
    method="GET",
    path="/api/v2/convert/currencies",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.convert.currencies"),
    errors=("common", "convert"),
    docs="https://www.bitget.com/api-doc/common/convert/Get-Convert-Currencies",
)


def currencies(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Currencies]]:
    """Lists coins that can be converted, with the caller's balance and the smallest and largest amount.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Currencies]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/convert/Get-Convert-Currencies
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
