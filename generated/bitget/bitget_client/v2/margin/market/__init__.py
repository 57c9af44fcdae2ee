"""``client.v2.margin.market``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.margin.market.isolated_borrow_rate import isolated_borrow_rate as _isolated_borrow_rate
    from bitget_client.v2.margin.market.loan_growth import loan_growth as _loan_growth
    from bitget_client.v2.margin.market.long_short_ratio import long_short_ratio as _long_short_ratio


class Market(Group):
    """``client.v2.margin.market``."""

    _path = "v2.margin.market"
    _calls = ("isolated_borrow_rate", "loan_growth", "long_short_ratio")
    _groups = ()

    if TYPE_CHECKING:
        isolated_borrow_rate = sync_method(_isolated_borrow_rate)
        loan_growth = sync_method(_loan_growth)
        long_short_ratio = sync_method(_long_short_ratio)


class AsyncMarket(AsyncGroup):
    """``client.v2.margin.market`` of the asynchronous client."""

    _path = "v2.margin.market"
    _calls = ("isolated_borrow_rate", "loan_growth", "long_short_ratio")
    _groups = ()

    if TYPE_CHECKING:
        isolated_borrow_rate = async_method(_isolated_borrow_rate)
        loan_growth = async_method(_loan_growth)
        long_short_ratio = async_method(_long_short_ratio)
