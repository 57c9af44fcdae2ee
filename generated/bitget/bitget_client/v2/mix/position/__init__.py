"""``client.v2.mix.position``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.mix.position.adl_rank import adl_rank as _adl_rank
    from bitget_client.v2.mix.position.all_position import all_position as _all_position
    from bitget_client.v2.mix.position.history_position import history_position as _history_position
    from bitget_client.v2.mix.position.single_position import single_position as _single_position


class Position(Group):
    """``client.v2.mix.position``."""

    _path = "v2.mix.position"
    _calls = ("adl_rank", "all_position", "history_position", "single_position")
    _groups = ()

    if TYPE_CHECKING:
        adl_rank = sync_method(_adl_rank)
        all_position = sync_method(_all_position)
        history_position = sync_method(_history_position)
        single_position = sync_method(_single_position)


class AsyncPosition(AsyncGroup):
    """``client.v2.mix.position`` of the asynchronous client."""

    _path = "v2.mix.position"
    _calls = ("adl_rank", "all_position", "history_position", "single_position")
    _groups = ()

    if TYPE_CHECKING:
        adl_rank = async_method(_adl_rank)
        all_position = async_method(_all_position)
        history_position = async_method(_history_position)
        single_position = async_method(_single_position)
