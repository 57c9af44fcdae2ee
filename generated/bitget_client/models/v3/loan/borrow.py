# Made by Specloom from bitget/rest/v3/loan/borrow.yaml; change that file, not this one.
"""Answer of ``v3.loan.borrow``."""

from bitget_client._runtime.codec.models import Model, Text


class Borrow(Model, rename={"order_id": "orderId"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""


RESULT = list[Borrow]
