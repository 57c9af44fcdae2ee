# Made by Specloom from bitget/rest/v2/spot/wallet/withdrawal.yaml; change that file, not this one.
"""Answer of ``v2.spot.wallet.withdrawal``."""

from bitget_client._runtime.codec.models import Model, Text


class Withdrawal(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = Withdrawal
