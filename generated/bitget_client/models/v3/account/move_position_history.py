# Made by Specloom from bitget/rest/v3/account/move-position-history.yaml; change that file, not this one.
"""Answer of ``v3.account.move_position_history``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class MovePositionHistoryList(
    Model,
    rename={
        "from_uid": "fromUid",
        "to_uid": "toUid",
        "order_id": "orderId",
        "open_exec_id": "openExecId",
        "close_exec_id": "closeExecId",
        "pos_side": "posSide",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "category": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        "pos_side": ("long", "short"),
        "status": ("processing", "completed", "failed"),
    }

    category: Text = None
    """Product line; capitals on REST, lower case in trade messages of the socket"""
    from_uid: Text = None
    """User id of the sender"""
    to_uid: Text = None
    """User id of the recipient"""
    order_id: Text = None
    """Order id given by the exchange"""
    open_exec_id: Text = None
    """Fill id on the opening side of a moved position"""
    close_exec_id: Text = None
    """Fill id on the closing side of a moved position"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    qty: Dec = None
    """Quantity, in the base coin; in the quote coin for spot and margin market buys"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    status: Text = None
    """State; its values are the endpoint's own"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


class MovePositionHistory(Model):
    """The answer."""

    list: _list[MovePositionHistoryList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = MovePositionHistory
ITEM = MovePositionHistoryList
