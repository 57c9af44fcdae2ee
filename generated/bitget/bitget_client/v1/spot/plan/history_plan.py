# Made by Specloom from bitget/rest/v1/spot/plan/historyPlan.yaml; change that file, not this one.
"""POST /api/spot/v1/plan/historyPlan: Lists past spot trigger orders, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.spot.plan.history_plan",
    method="POST",
    path="/api/spot/v1/plan/historyPlan",
    version="v1",
    symbol_format="v1",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.plan.history_plan", documented=False
    ),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="pageSize", name="page_size", type="integer", required=True, place="body"),
        Param(wire="lastEndId", name="last_end_id", place="body"),
        Param(wire="startTime", name="start_time", type="ms", required=True, place="body"),
        Param(wire="endTime", name="end_time", type="ms", required=True, place="body"),
    ),
    body="object",
    account_mode="classic",
    superseded_by=("v2.spot.trade.history_plan_order",),
    deprecated=True,
)


RESULT = Anything


def history_plan(
    *,
    symbol: str | Symbol,
    page_size: int,
    start_time: TimeIn,
    end_time: TimeIn,
    last_end_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists past spot trigger orders, in the old API.

    Superseded by ``v2.spot.trade.history_plan_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        page_size: Rows on a page. Wire name pageSize.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        last_end_id: Cursor: last id of the page before. Wire name lastEndId.
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
            "pageSize": page_size,
            "lastEndId": last_end_id,
            "startTime": start_time,
            "endTime": end_time,
        },
        timeout,
        headers,
    )
