# Made by Specloom from bitget/rest/v3/trade/strategy-sub-orders.yaml; change that file, not this one.
"""GET /api/v3/trade/strategy-sub-orders: Lists the orders that a strategy order has placed."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.trade.strategy_sub_orders",
    method="GET",
    path="/api/v3/trade/strategy-sub-orders",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.strategy_sub_orders"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="orderId", name="order_id", required=True),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(style="cursor", param="cursor", items="list", source="cursor", size_param="limit", size_max=100),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/strategy-trading#get-strategy-sub-orders",
)


class StrategySubOrdersList(
    Model,
    rename={
        "sub_order_id": "subOrderId",
        "sub_client_oid": "subClientOid",
        "cum_exec_qty": "cumExecQty",
        "avg_price": "avgPrice",
        "pos_side": "posSide",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "category": ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "side": ("buy", "sell"),
        "pos_side": ("long", "short"),
        "status": ("filled", "cancelled", "failed"),
    }

    sub_order_id: Text = None
    """Sub order id"""
    sub_client_oid: Text = None
    """Sub client oid"""
    category: Text = None
    """Product line"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    qty: Dec = None
    """Quantity, in the base coin; in the quote coin for spot and margin market buys"""
    cum_exec_qty: Dec = None
    """Quantity filled so far (base coin)"""
    avg_price: Dec = None
    """Average price (quote coin)"""
    side: Text = None
    """Buy or sell"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    status: Text = None
    """State; its values are the endpoint's own"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


class StrategySubOrders(Model):
    """The answer."""

    list: _list[StrategySubOrdersList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = StrategySubOrders
ITEM = StrategySubOrdersList


def strategy_sub_orders(
    *,
    order_id: str,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[StrategySubOrders, StrategySubOrdersList]:
    """Lists the orders that a strategy order has placed.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        limit: Most rows to return, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        StrategySubOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/strategy-trading#get-strategy-sub-orders
    """
    return PagedRequest(
        RECORD,
        {
            "orderId": order_id,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
