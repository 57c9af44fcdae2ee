"""``client.v2.mix.position``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_call, sync_call
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
        adl_rank = sync_call(_adl_rank)
        all_position = sync_call(_all_position)
        history_position = sync_call(_history_position)
        single_position = sync_call(_single_position)


class AsyncPosition(AsyncGroup):
    """``client.v2.mix.position`` of the asynchronous client."""

    _path = "v2.mix.position"
    _calls = ("adl_rank", "all_position", "history_position", "single_position")
    _groups = ()

    if TYPE_CHECKING:
        adl_rank = async_call(_adl_rank)
        all_position = async_call(_all_position)
        history_position = async_call(_history_position)
        single_position = async_call(_single_position)
