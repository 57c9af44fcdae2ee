"""``client.v3.copy.futures``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_call, sync_call
    from bitget_client.v3.copy.futures.current_follower import current_follower as _current_follower
    from bitget_client.v3.copy.futures.history_follower import history_follower as _history_follower
    from bitget_client.v3.copy.futures.max_transferable import max_transferable as _max_transferable
    from bitget_client.v3.copy.futures.position_summary import position_summary as _position_summary
    from bitget_client.v3.copy.futures.profit_details import profit_details as _profit_details
    from bitget_client.v3.copy.futures.profit_summary import profit_summary as _profit_summary
    from bitget_client.v3.copy.futures.trading_pairs import trading_pairs as _trading_pairs
    from bitget_client.v3.copy.futures.transfer import transfer as _transfer
    from bitget_client.v3.copy.futures.transfer_record import transfer_record as _transfer_record


class Futures(Group):
    """``client.v3.copy.futures``."""

    _path = "v3.copy.futures"
    _calls = (
        "current_follower",
        "history_follower",
        "max_transferable",
        "position_summary",
        "profit_details",
        "profit_summary",
        "trading_pairs",
        "transfer",
        "transfer_record",
    )
    _groups = ()

    if TYPE_CHECKING:
        current_follower = sync_call(_current_follower)
        history_follower = sync_call(_history_follower)
        max_transferable = sync_call(_max_transferable)
        position_summary = sync_call(_position_summary)
        profit_details = sync_call(_profit_details)
        profit_summary = sync_call(_profit_summary)
        trading_pairs = sync_call(_trading_pairs)
        transfer = sync_call(_transfer)
        transfer_record = sync_call(_transfer_record)


class AsyncFutures(AsyncGroup):
    """``client.v3.copy.futures`` of the asynchronous client."""

    _path = "v3.copy.futures"
    _calls = (
        "current_follower",
        "history_follower",
        "max_transferable",
        "position_summary",
        "profit_details",
        "profit_summary",
        "trading_pairs",
        "transfer",
        "transfer_record",
    )
    _groups = ()

    if TYPE_CHECKING:
        current_follower = async_call(_current_follower)
        history_follower = async_call(_history_follower)
        max_transferable = async_call(_max_transferable)
        position_summary = async_call(_position_summary)
        profit_details = async_call(_profit_details)
        profit_summary = async_call(_profit_summary)
        trading_pairs = async_call(_trading_pairs)
        transfer = async_call(_transfer)
        transfer_record = async_call(_transfer_record)
