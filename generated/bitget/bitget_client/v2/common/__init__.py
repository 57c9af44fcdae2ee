"""``client.v2.common``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.common.all_trade_rate import all_trade_rate as _all_trade_rate
    from bitget_client.v2.common.trade_rate import trade_rate as _trade_rate


class Common(Group):
    """``client.v2.common``."""

    _path = "v2.common"
    _calls = ("all_trade_rate", "trade_rate")
    _groups = ()

    if TYPE_CHECKING:
        all_trade_rate = sync_method(_all_trade_rate)
        trade_rate = sync_method(_trade_rate)


class AsyncCommon(AsyncGroup):
    """``client.v2.common`` of the asynchronous client."""

    _path = "v2.common"
    _calls = ("all_trade_rate", "trade_rate")
    _groups = ()

    if TYPE_CHECKING:
        all_trade_rate = async_method(_all_trade_rate)
        trade_rate = async_method(_trade_rate)
