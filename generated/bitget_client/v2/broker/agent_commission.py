# Made by Specloom from bitget/rest/v2/broker/agent-commission.yaml; change that file, not this one.
"""GET /api/v2/broker/agent-commission: Lists commissions of a broker's agents with every deduction made from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.broker.agent_commission import AgentCommission, AgentCommissionCommissionList

RECORD = Endpoint(
    call="v2.broker.agent_commission",
    method="GET",
    path="/api/v2/broker/agent-commission",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.broker.agent_commission", documented=False
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="commissionList",
        source="endId",
        size_param="limit",
        window=Window(start="startTime", end="endTime"),
    ),
)


def agent_commission(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[AgentCommission, AgentCommissionCommissionList]:
    """Lists commissions of a broker's agents with every deduction made from them.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AgentCommission

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
