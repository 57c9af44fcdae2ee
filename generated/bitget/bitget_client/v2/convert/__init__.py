"""``client.v2.convert``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.convert.bgb_convert import bgb_convert as _bgb_convert
    from bitget_client.v2.convert.bgb_convert_coin_list import bgb_convert_coin_list as _bgb_convert_coin_list
    from bitget_client.v2.convert.bgb_convert_records import bgb_convert_records as _bgb_convert_records
    from bitget_client.v2.convert.convert_record import convert_record as _convert_record
    from bitget_client.v2.convert.currencies import currencies as _currencies
    from bitget_client.v2.convert.quoted_price import quoted_price as _quoted_price
    from bitget_client.v2.convert.trade import trade as _trade


class Convert(Group):
    """``client.v2.convert``."""

    _path = "v2.convert"
    _calls = (
        "bgb_convert",
        "bgb_convert_coin_list",
        "bgb_convert_records",
        "convert_record",
        "currencies",
        "quoted_price",
        "trade",
    )
    _groups = ()

    if TYPE_CHECKING:
        bgb_convert = sync_method(_bgb_convert)
        bgb_convert_coin_list = sync_method(_bgb_convert_coin_list)
        bgb_convert_records = sync_method(_bgb_convert_records)
        convert_record = sync_method(_convert_record)
        currencies = sync_method(_currencies)
        quoted_price = sync_method(_quoted_price)
        trade = sync_method(_trade)


class AsyncConvert(AsyncGroup):
    """``client.v2.convert`` of the asynchronous client."""

    _path = "v2.convert"
    _calls = (
        "bgb_convert",
        "bgb_convert_coin_list",
        "bgb_convert_records",
        "convert_record",
        "currencies",
        "quoted_price",
        "trade",
    )
    _groups = ()

    if TYPE_CHECKING:
        bgb_convert = async_method(_bgb_convert)
        bgb_convert_coin_list = async_method(_bgb_convert_coin_list)
        bgb_convert_records = async_method(_bgb_convert_records)
        convert_record = async_method(_convert_record)
        currencies = async_method(_currencies)
        quoted_price = async_method(_quoted_price)
        trade = async_method(_trade)
