# Made by Specloom from bitget/rest/v3/trade/loan-data.yaml; change that file, not this one.
"""GET /api/v3/trade/loan-data: Returns the caller's debts by coin with interest-free part and next rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.trade.loan_data import LoanData

RECORD = Endpoint(
    call="v3.trade.loan_data",
    method="GET",
    path="/api/v3/trade/loan-data",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.trade.loan_data", documented=False
    ),
    errors=("common", "uta", "40762"),
    account_mode="unified",
)


def loan_data(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[LoanData]:
    """Returns the caller's debts by coin with interest-free part and next rate.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        LoanData

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
