"""``client.v3.stockplus.asset``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.stockplus.asset.account import account as _account
    from bitget_client.v3.stockplus.asset.cash_flow import cash_flow as _cash_flow
    from bitget_client.v3.stockplus.asset.stock_position import stock_position as _stock_position
    from bitget_client.v3.stockplus.asset.transfer import transfer as _transfer
    from bitget_client.v3.stockplus.asset.transfer_records import transfer_records as _transfer_records


class Asset(Group):
    """``client.v3.stockplus.asset``."""

    _path = "v3.stockplus.asset"
    _calls = ("account", "cash_flow", "stock_position", "transfer", "transfer_records")
    _groups = ()

    if TYPE_CHECKING:
        account = sync_method(_account)
        cash_flow = sync_method(_cash_flow)
        stock_position = sync_method(_stock_position)
        transfer = sync_method(_transfer)
        transfer_records = sync_method(_transfer_records)


class AsyncAsset(AsyncGroup):
    """``client.v3.stockplus.asset`` of the asynchronous client."""

    _path = "v3.stockplus.asset"
    _calls = ("account", "cash_flow", "stock_position", "transfer", "transfer_records")
    _groups = ()

    if TYPE_CHECKING:
        account = async_method(_account)
        cash_flow = async_method(_cash_flow)
        stock_position = async_method(_stock_position)
        transfer = async_method(_transfer)
        transfer_records = async_method(_transfer_records)
