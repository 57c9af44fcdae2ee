# Made by Specloom from bitget/rest/v3/copy/futures/current-tpsl-orders.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/current-tpsl-orders: Lists the pending take-profits and stop-losses of copied futures positions."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.copy.futures.current_tpsl_orders",
    method="GET",
    path="/api/v3/copy/futures/current-tpsl-orders",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.current_tpsl_orders"),
    errors=("common", "uta", "copy"),
    params=(Param(wire="projectId", name="project_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-tpsl-orders",
)


class CurrentTpslOrdersList(
    Model,
    rename={
        "strategy_id": "strategyId",
        "pos_side": "posSide",
        "tp_trigger_by": "tpTriggerBy",
        "sl_trigger_by": "slTriggerBy",
        "take_profit": "takeProfit",
        "stop_loss": "stopLoss",
        "tp_order_type": "tpOrderType",
        "sl_order_type": "slOrderType",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "category": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "pos_side": ("long", "short"),
        "status": ("pending", "success", "failed", "cancelled", "submitting"),
        "tp_trigger_by": ("market", "mark"),
        "sl_trigger_by": ("market", "mark"),
        "tp_order_type": ("limit", "market"),
        "sl_order_type": ("limit", "market"),
    }

    strategy_id: Text = None
    """Strategy id"""
    category: Text = None
    """Product line"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    qty: Dec = None
    """Quantity, in the base coin; in the quote coin for spot and margin market buys"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    status: Text = None
    """State; its values are the endpoint's own"""
    tp_trigger_by: Text = None
    """Price that triggers the take profit"""
    sl_trigger_by: Text = None
    """Price that triggers the stop loss"""
    take_profit: Dec = None
    """Take-profit trigger price (quote coin)"""
    stop_loss: Dec = None
    """Stop-loss trigger price (quote coin)"""
    tp_order_type: Text = None
    """Type of the take-profit order"""
    sl_order_type: Text = None
    """Type of the stop-loss order"""


class CurrentTpslOrders(Model):
    """The answer."""

    list: _list[CurrentTpslOrdersList] | None = None
    """Entries"""


RESULT = CurrentTpslOrders


def current_tpsl_orders(
    *,
    project_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CurrentTpslOrders]:
    """Lists the pending take-profits and stop-losses of copied futures positions.

    Limit: 1 request in 1 s by uid.

    Args:
        project_id: Project id. Wire name projectId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CurrentTpslOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/follower#get-current-tpsl-orders
    """
    return Request(
        RECORD,
        {
            "projectId": project_id,
        },
        timeout,
        headers,
    )
