# Made by Specloom from bitget/rest/v1/mix/plan/historyPlan.yaml; change that file, not this one.
"""GET /api/mix/v1/plan/historyPlan: Lists past futures trigger orders, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.plan.history_plan",
    method="GET",
    path="/api/mix/v1/plan/historyPlan",
    version="v1",
    symbol_format="v1",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.plan.history_plan", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="pageSize", name="page_size", type="integer"),
        Param(wire="isPre", name="is_pre"),
        Param(wire="isPlan", name="is_plan"),
    ),
    account_mode="classic",
)


RESULT = Anything


def history_plan(
    *,
    symbol: str | Symbol,
    start_time: TimeIn,
    end_time: TimeIn,
    page_size: int | None = None,
    is_pre: str | None = None,
    is_plan: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists past futures trigger orders, in the old API.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        page_size: Rows on a page. Wire name pageSize.
        is_pre: Whether to page backwards. Wire name isPre.
        is_plan: Which kind of trigger orders to list. Wire name isPlan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "startTime": start_time,
            "endTime": end_time,
            "pageSize": page_size,
            "isPre": is_pre,
            "isPlan": is_plan,
        },
        timeout,
        headers,
    )
