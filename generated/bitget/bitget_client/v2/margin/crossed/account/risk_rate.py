# Made by Specloom from bitget/rest/v2/margin/crossed/account/risk-rate.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/account/risk-rate: Returns the risk ratio of the cross-margin account: assets over debt."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.margin.crossed.account.risk_rate",
    method="GET",
    path="/api/v2/margin/crossed/account/risk-rate",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.account.risk_rate"
    ),
    errors=("common", "margin"),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#get-cross-risk-rate",
)


class RiskRate(Model, rename={"risk_rate_ratio": "riskRateRatio", "risk_rate": "riskRate"}):
    """The answer."""

    risk_rate_ratio: Dec = None
    """Risk ratio of the margin account"""
    risk_rate: Dec = None
    """Risk ratio of the cross-margin account"""


RESULT = RiskRate


def risk_rate(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RiskRate]:
    """Returns the risk ratio of the cross-margin account: assets over debt.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RiskRate

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#get-cross-risk-rate
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
