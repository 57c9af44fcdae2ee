"""``client.v1.mix.position``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.mix.position.all_position import all_position as _all_position
    from bitget_client.v1.mix.position.all_position_v2 import all_position_v2 as _all_position_v2
    from bitget_client.v1.mix.position.history_position import history_position as _history_position
    from bitget_client.v1.mix.position.single_position import single_position as _single_position
    from bitget_client.v1.mix.position.single_position_v2 import single_position_v2 as _single_position_v2


class Position(Group):
    """``client.v1.mix.position``."""

    _path = "v1.mix.position"
    _calls = ("all_position", "all_position_v2", "history_position", "single_position", "single_position_v2")
    _groups = ()

    if TYPE_CHECKING:
        all_position = sync_method(_all_position)
        all_position_v2 = sync_method(_all_position_v2)
        history_position = sync_method(_history_position)
        single_position = sync_method(_single_position)
        single_position_v2 = sync_method(_single_position_v2)


class AsyncPosition(AsyncGroup):
    """``client.v1.mix.position`` of the asynchronous client."""

    _path = "v1.mix.position"
    _calls = ("all_position", "all_position_v2", "history_position", "single_position", "single_position_v2")
    _groups = ()

    if TYPE_CHECKING:
        all_position = async_method(_all_position)
        all_position_v2 = async_method(_all_position_v2)
        history_position = async_method(_history_position)
        single_position = async_method(_single_position)
        single_position_v2 = async_method(_single_position_v2)
