# Made by Specloom from bitget/rest/v3/copy/futures/current-copy.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/current-copy: Lists the elite traders whom a follower copies now."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.current_copy",
    method="GET",
    path="/api/v3/copy/futures/current-copy",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.copy.futures.current_copy"),
    errors=("common", "uta", "copy"),
    params=(Param(wire="projectId", name="project_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-copy",
)


class CurrentCopy(
    Model,
    rename={
        "elite_trader": "eliteTrader",
        "est_net_profit": "estNetProfit",
        "profit_share": "profitShare",
        "est_value": "estValue",
        "current_investment": "currentInvestment",
    },
):
    """The answer."""

    elite_trader: Text = None
    """Elite trader"""
    est_net_profit: Dec = None
    """Est net profit"""
    profit_share: Dec = None
    """Profit share"""
    est_value: Dec = None
    """Est value"""
    available: Dec = None
    """Free balance"""
    current_investment: Dec = None
    """Current investment"""


RESULT = CurrentCopy


def current_copy(
    *,
    project_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CurrentCopy]:
    """Lists the elite traders whom a follower copies now.

    Limit: 10 requests in 1 s by uid.

    Args:
        project_id: Project id. Wire name projectId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CurrentCopy

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-copy
    """
    return Request(
        RECORD,
        {
            "projectId": project_id,
        },
        timeout,
        headers,
    )
