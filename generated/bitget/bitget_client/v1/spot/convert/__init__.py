"""``client.v1.spot.convert``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.spot.convert.convert_record import convert_record as _convert_record
    from bitget_client.v1.spot.convert.currencies import currencies as _currencies
    from bitget_client.v1.spot.convert.quoted_price import quoted_price as _quoted_price
    from bitget_client.v1.spot.convert.trade import trade as _trade


class Convert(Group):
    """``client.v1.spot.convert``."""

    _path = "v1.spot.convert"
    _calls = ("convert_record", "currencies", "quoted_price", "trade")
    _groups = ()

    if TYPE_CHECKING:
        convert_record = sync_method(_convert_record)
        currencies = sync_method(_currencies)
        quoted_price = sync_method(_quoted_price)
        trade = sync_method(_trade)


class AsyncConvert(AsyncGroup):
    """``client.v1.spot.convert`` of the asynchronous client."""

    _path = "v1.spot.convert"
    _calls = ("convert_record", "currencies", "quoted_price", "trade")
    _groups = ()

    if TYPE_CHECKING:
        convert_record = async_method(_convert_record)
        currencies = async_method(_currencies)
        quoted_price = async_method(_quoted_price)
        trade = async_method(_trade)
