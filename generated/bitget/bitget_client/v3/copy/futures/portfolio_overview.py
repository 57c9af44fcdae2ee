# Made by Specloom from bitget/rest/v3/copy/futures/portfolio-overview.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/portfolio-overview: Sums up a follower's copied futures positions and profit."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.portfolio_overview",
    method="GET",
    path="/api/v3/copy/futures/portfolio-overview",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.portfolio_overview"),
    errors=("common", "uta", "copy"),
    params=(Param(wire="period", name="period", required=True),),
    docs="https://www.bitget.com/docs/catalog/copy-trading/public-private#get-portfolio-overview",
)


class PortfolioOverview(
    Model,
    rename={
        "project_id": "projectId",
        "total_profit": "totalProfit",
        "follower_profit": "followerProfit",
        "max_drawdown": "maxDrawdown",
    },
):
    """The answer."""

    project_id: Text = None
    """Project id"""
    asset: Dec = None
    """Value of the assets (USDT)"""
    roi: Dec = None
    """Return on the margin (%)"""
    total_profit: Dec = None
    """Profit altogether"""
    follower_profit: Dec = None
    """Follower profit"""
    max_drawdown: Dec = None
    """Max drawdown"""


RESULT = PortfolioOverview


def portfolio_overview(
    *,
    period: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PortfolioOverview]:
    """Sums up a follower's copied futures positions and profit.

    Limit: 1 request in 1 s by uid.

    Args:
        period: Length of one interval, or of the term.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PortfolioOverview

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/public-private#get-portfolio-overview
    """
    return Request(
        RECORD,
        {
            "period": period,
        },
        timeout,
        headers,
    )
