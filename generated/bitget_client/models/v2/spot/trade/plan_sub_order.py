# Made by Specloom from bitget/rest/v2/spot/trade/plan-sub-order.yaml; change that file, not this one.
"""Answer of ``v2.spot.trade.plan_sub_order``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Text


class PlanSubOrder(Model, rename={"order_id": "orderId"}):
    """The answer."""

    VALUES: ClassVar = {"status": ("success", "fail", "cancelled", "in_progress", "in_progress_tracking")}

    order_id: Text = None
    """Order id given by the exchange"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    status: Text = None
    """State; its values are the endpoint's own"""


RESULT = list[PlanSubOrder]
