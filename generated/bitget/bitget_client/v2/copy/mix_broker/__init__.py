"""``client.v2.copy.mix_broker``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.copy.mix_broker.query_current_traces import query_current_traces as _query_current_traces
    from bitget_client.v2.copy.mix_broker.query_history_traces import query_history_traces as _query_history_traces
    from bitget_client.v2.copy.mix_broker.query_traders import query_traders as _query_traders


class MixBroker(Group):
    """``client.v2.copy.mix_broker``."""

    _path = "v2.copy.mix_broker"
    _calls = ("query_current_traces", "query_history_traces", "query_traders")
    _groups = ()

    if TYPE_CHECKING:
        query_current_traces = sync_method(_query_current_traces)
        query_history_traces = sync_method(_query_history_traces)
        query_traders = sync_method(_query_traders)


class AsyncMixBroker(AsyncGroup):
    """``client.v2.copy.mix_broker`` of the asynchronous client."""

    _path = "v2.copy.mix_broker"
    _calls = ("query_current_traces", "query_history_traces", "query_traders")
    _groups = ()

    if TYPE_CHECKING:
        query_current_traces = async_method(_query_current_traces)
        query_history_traces = async_method(_query_history_traces)
        query_traders = async_method(_query_traders)
