"""``client.v1.user.tax``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.user.tax.future_record import future_record as _future_record
    from bitget_client.v1.user.tax.margin_record import margin_record as _margin_record
    from bitget_client.v1.user.tax.p2p_record import p2p_record as _p2p_record
    from bitget_client.v1.user.tax.spot_record import spot_record as _spot_record


class Tax(Group):
    """``client.v1.user.tax``."""

    _path = "v1.user.tax"
    _calls = ("future_record", "margin_record", "p2p_record", "spot_record")
    _groups = ()

    if TYPE_CHECKING:
        future_record = sync_method(_future_record)
        margin_record = sync_method(_margin_record)
        p2p_record = sync_method(_p2p_record)
        spot_record = sync_method(_spot_record)


class AsyncTax(AsyncGroup):
    """``client.v1.user.tax`` of the asynchronous client."""

    _path = "v1.user.tax"
    _calls = ("future_record", "margin_record", "p2p_record", "spot_record")
    _groups = ()

    if TYPE_CHECKING:
        future_record = async_method(_future_record)
        margin_record = async_method(_margin_record)
        p2p_record = async_method(_p2p_record)
        spot_record = async_method(_spot_record)
