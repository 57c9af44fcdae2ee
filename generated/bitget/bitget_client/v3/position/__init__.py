"""``client.v3.position``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.position.adl_rank import adl_rank as _adl_rank
    from bitget_client.v3.position.current_position import current_position as _current_position
    from bitget_client.v3.position.history_position import history_position as _history_position


class Position(Group):
    """``client.v3.position``."""

    _path = "v3.position"
    _calls = ("adl_rank", "current_position", "history_position")
    _groups = ()

    if TYPE_CHECKING:
        adl_rank = sync_method(_adl_rank)
        current_position = sync_method(_current_position)
        history_position = sync_method(_history_position)


class AsyncPosition(AsyncGroup):
    """``client.v3.position`` of the asynchronous client."""

    _path = "v3.position"
    _calls = ("adl_rank", "current_position", "history_position")
    _groups = ()

    if TYPE_CHECKING:
        adl_rank = async_method(_adl_rank)
        current_position = async_method(_current_position)
        history_position = async_method(_history_position)
