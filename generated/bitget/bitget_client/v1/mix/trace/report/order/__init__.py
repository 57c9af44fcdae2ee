"""``client.v1.mix.trace.report.order``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.mix.trace.report.order.current_list import current_list as _current_list
    from bitget_client.v1.mix.trace.report.order.history_list import history_list as _history_list


class Order(Group):
    """``client.v1.mix.trace.report.order``."""

    _path = "v1.mix.trace.report.order"
    _calls = ("current_list", "history_list")
    _groups = ()

    if TYPE_CHECKING:
        current_list = sync_method(_current_list)
        history_list = sync_method(_history_list)


class AsyncOrder(AsyncGroup):
    """``client.v1.mix.trace.report.order`` of the asynchronous client."""

    _path = "v1.mix.trace.report.order"
    _calls = ("current_list", "history_list")
    _groups = ()

    if TYPE_CHECKING:
        current_list = async_method(_current_list)
        history_list = async_method(_history_list)
