# Made by Specloom from bitget/rest/v2/earn/loan/debts.yaml; change that file, not this one.
"""GET /api/v2/earn/loan/debts: Returns all coins owed and all coins pledged in pledge loans, with their USDT value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.earn.loan.debts import Debts

RECORD = Endpoint(
    call="v2.earn.loan.debts",
    method="GET",
    path="/api/v2/earn/loan/debts",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.loan.debts"),
    errors=("common", "earn", "loan"),
    docs="https://www.bitget.com/api-doc/earn/loan/Get-Debt-List",
)


def debts(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Debts]:
    """Returns all coins owed and all coins pledged in pledge loans, with their USDT value.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Debts

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/earn/loan/Get-Debt-List
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
