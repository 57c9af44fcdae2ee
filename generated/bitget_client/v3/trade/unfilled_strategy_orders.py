# Made by Specloom from bitget/rest/v3/trade/unfilled-strategy-orders.yaml; change that file, not this one.
"""GET /api/v3/trade/unfilled-strategy-orders: Lists strategy orders that still wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v3.trade.unfilled_strategy_orders import UnfilledStrategyOrders

RECORD = Endpoint(
    call="v3.trade.unfilled_strategy_orders",
    method="GET",
    path="/api/v3/trade/unfilled-strategy-orders",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.trade.unfilled_strategy_orders"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        Param(wire="type", name="type"),
    ),
    account_mode="unified",
    twin="v2.mix.order.orders_plan_pending",
    docs="https://www.bitget.com/api-doc/uta/strategy/Get-Unfilled-Strategy-Orders",
)


def unfilled_strategy_orders(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    type: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[UnfilledStrategyOrders]]:
    """Lists strategy orders that still wait.

    Limit: 20 requests in 1 s by uid.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        type: Kind; its values are the endpoint's own.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        _list[UnfilledStrategyOrders]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/strategy/Get-Unfilled-Strategy-Orders
    """
    return Request(
        RECORD,
        {
            "category": category,
            "type": type,
        },
        timeout,
        headers,
    )
