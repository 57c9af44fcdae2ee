# Made by Specloom from bitget/rest/v2/mix/order/close-positions.yaml; change that file, not this one.
"""Answer of ``v2.mix.order.close_positions``."""

from bitget_client._runtime.codec.models import Model, Text


class ClosePositionsSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


class ClosePositionsFailureList(
    Model, rename={"order_id": "orderId", "client_oid": "clientOid", "error_msg": "errorMsg", "error_code": "errorCode"}
):
    """Items that failed."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    error_msg: Text = None
    """Why this item failed, in words"""
    error_code: Text = None
    """Why this item failed, as a code"""


class ClosePositions(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[ClosePositionsSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[ClosePositionsFailureList] | None = None
    """Items that failed"""


RESULT = ClosePositions
