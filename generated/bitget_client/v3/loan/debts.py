# Made by Specloom from bitget/rest/v3/loan/debts.yaml; change that file, not this one.
"""GET /api/v3/loan/debts: Returns coins owed and pledged in a unified user's pledge loans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.loan.debts import Debts

RECORD = Endpoint(
    call="v3.loan.debts",
    method="GET",
    path="/api/v3/loan/debts",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.loan.debts", documented=False),
    errors=("common", "uta", "loan"),
)


def debts(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Debts]:
    """Returns coins owed and pledged in a unified user's pledge loans.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Debts

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
