# Made by Specloom from bitget/rest/v2/spot/trade/batch-cancel-plan-order.yaml; change that file, not this one.
"""POST /api/v2/spot/trade/batch-cancel-plan-order: Cancels the spot trigger orders of the given symbols, or all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bitget_client.models.v2.spot.trade.batch_cancel_plan_order import BatchCancelPlanOrder

RECORD = Endpoint(
    call="v2.spot.trade.batch_cancel_plan_order",
    method="POST",
    path="/api/v2/spot/trade/batch-cancel-plan-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.trade.batch_cancel_plan_order"
    ),
    errors=("common", "spot"),
    params=(Param(wire="symbolList", name="symbol_list", type="list", place="body", items="text"),),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/spot/plan/Batch-Cancel-Plan-Order",
)


def batch_cancel_plan_order(
    *,
    symbol_list: Sequence[str] | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[BatchCancelPlanOrder]:
    """Cancels the spot trigger orders of the given symbols, or all.

    Limit: 5 requests in 1 s by uid.

    Args:
        symbol_list: Trading symbols. Wire name symbolList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        BatchCancelPlanOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/plan/Batch-Cancel-Plan-Order
    """
    return Request(
        RECORD,
        {
            "symbolList": symbol_list,
        },
        timeout,
        headers,
    )
