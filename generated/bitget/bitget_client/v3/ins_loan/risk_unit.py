# Made by Specloom from bitget/rest/v3/ins-loan/risk-unit.yaml; change that file, not this one.
"""GET /api/v3/ins-loan/risk-unit: Lists risk units of the main unified account; main account keys only."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.ins_loan.risk_unit",
    method="GET",
    path="/api/v3/ins-loan/risk-unit",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="uid"), pool="v3.ins_loan.risk_unit"),
    errors=("common", "uta", "inst_loan"),
    docs="https://www.bitget.com/docs/catalog/institutional-loan/loan#get-risk-unit",
)


class RiskUnit(Model, rename={"risk_unit_id": "riskUnitId"}):
    """The answer."""

    risk_unit_id: ListOf[Text] = None
    """Risk unit id"""


RESULT = RiskUnit


def risk_unit(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RiskUnit]:
    """Lists risk units of the main unified account; main account keys only.

    Limit: 3 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RiskUnit

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/institutional-loan/loan#get-risk-unit
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
