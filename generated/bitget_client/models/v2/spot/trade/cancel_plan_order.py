# Made by Specloom from bitget/rest/v2/spot/trade/cancel-plan-order.yaml; change that file, not this one.
"""Answer of ``v2.spot.trade.cancel_plan_order``."""

from bitget_client._runtime.codec.models import Model, Text


class CancelPlanOrder(Model):
    """The answer."""

    result: Text = None
    """Outcome"""


RESULT = CancelPlanOrder
