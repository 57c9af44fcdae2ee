# Made by Specloom from bitget/rest/v2/margin/isolated/account/risk-rate.yaml; change that file, not this one.
"""GET /api/v2/margin/isolated/account/risk-rate: Returns the risk ratio of each isolated margin account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.isolated.account.risk_rate",
    method="GET",
    path="/api/v2/margin/isolated/account/risk-rate",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.isolated.account.risk_rate"
    ),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="pageNum", name="page_num", type="integer", default="1"),
        Param(wire="pageSize", name="page_size", type="integer", default="100", max="500"),
    ),
    paging=Paging(style="page_no", param="pageNum", size_param="pageSize", size_max=500),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Risk-Rate",
)


class RiskRate(Model, rename={"risk_rate_ratio": "riskRateRatio"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    risk_rate_ratio: Dec = None
    """Risk ratio of the margin account"""


RESULT = list[RiskRate]
ITEM = RiskRate


def risk_rate(
    *,
    symbol: str | Symbol | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[RiskRate], RiskRate]:
    """Returns the risk ratio of each isolated margin account.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        page_num: Page number, from 1; 1 when left out. Wire name pageNum.
        page_size: Rows on a page, at most 500; 100 when left out. Wire name pageSize.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[RiskRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Risk-Rate
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "pageNum": page_num,
            "pageSize": page_size,
        },
        timeout,
        headers,
    )
