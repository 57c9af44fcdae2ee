# Made by Specloom from bitget/rest/v2/earn/savings/redeem.yaml; change that file, not this one.
"""Answer of ``v2.earn.savings.redeem``."""

from bitget_client._runtime.codec.models import Model, Text


class Redeem(Model, rename={"order_id": "orderId"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    status: Text = None
    """State; its values are the endpoint's own"""


RESULT = Redeem
