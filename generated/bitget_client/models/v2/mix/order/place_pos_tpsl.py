# Made by Specloom from bitget/rest/v2/mix/order/place-pos-tpsl.yaml; change that file, not this one.
"""Answer of ``v2.mix.order.place_pos_tpsl``."""

from bitget_client._runtime.codec.models import Model, Text


class PlacePosTpsl(
    Model,
    rename={
        "order_id": "orderId",
        "stop_surplus_client_oid": "stopSurplusClientOid",
        "stop_loss_client_oid": "stopLossClientOid",
    },
):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    stop_surplus_client_oid: Text = None
    """Order id of the take profit, chosen by the caller"""
    stop_loss_client_oid: Text = None
    """Order id of the stop loss, chosen by the caller"""


RESULT = list[PlacePosTpsl]
