# Made by Specloom from bitget/rest/v2/spot/ins-loan/risk-unit.yaml; change that file, not this one.
"""GET /api/v2/spot/ins-loan/risk-unit: Lists the risk units of the main account; main account keys only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.spot.ins_loan.risk_unit import RiskUnit

RECORD = Endpoint(
    call="v2.spot.ins_loan.risk_unit",
    method="GET",
    path="/api/v2/spot/ins-loan/risk-unit",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.ins_loan.risk_unit"),
    errors=("common", "inst_loan"),
    docs="https://www.bitget.com/api-doc/instloan/account/Get-Risk-Unit",
)


def risk_unit(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RiskUnit]:
    """Lists the risk units of the main account; main account keys only.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RiskUnit

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/instloan/account/Get-Risk-Unit
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
