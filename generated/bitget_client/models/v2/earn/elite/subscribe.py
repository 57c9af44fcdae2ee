# Made by Specloom from bitget/rest/v2/earn/elite/subscribe.yaml; change that file, not this one.
"""Answer of ``v2.earn.elite.subscribe``."""

from bitget_client._runtime.codec.models import Model, Text


class Subscribe(Model, rename={"order_id": "orderId"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""


RESULT = Subscribe
