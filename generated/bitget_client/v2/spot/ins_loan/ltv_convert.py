# Made by Specloom from bitget/rest/v2/spot/ins-loan/ltv-convert.yaml; change that file, not this one.
"""GET /api/v2/spot/ins-loan/ltv-convert: Returns loan-to-value, debts and margin of a risk unit, converted to USDT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.spot.ins_loan.ltv_convert import LtvConvert

RECORD = Endpoint(
    call="v2.spot.ins_loan.ltv_convert",
    method="GET",
    path="/api/v2/spot/ins-loan/ltv-convert",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.ins_loan.ltv_convert"),
    errors=("common", "inst_loan"),
    params=(Param(wire="riskUnitId", name="risk_unit_id"),),
    docs="https://www.bitget.com/api-doc/instloan/account/Get-LTV",
)


def ltv_convert(
    *,
    risk_unit_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[LtvConvert]:
    """Returns loan-to-value, debts and margin of a risk unit, converted to USDT.

    Limit: 5 requests in 1 s by uid.

    Args:
        risk_unit_id: Risk unit id. Wire name riskUnitId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        LtvConvert

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/instloan/account/Get-LTV
    """
    return Request(
        RECORD,
        {
            "riskUnitId": risk_unit_id,
        },
        timeout,
        headers,
    )
