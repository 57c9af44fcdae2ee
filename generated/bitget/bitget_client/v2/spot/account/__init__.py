"""``client.v2.spot.account``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.spot.account.assets import assets as _assets
    from bitget_client.v2.spot.account.bills import bills as _bills
    from bitget_client.v2.spot.account.deduct_info import deduct_info as _deduct_info
    from bitget_client.v2.spot.account.info import info as _info
    from bitget_client.v2.spot.account.sub_main_trans_record import sub_main_trans_record as _sub_main_trans_record
    from bitget_client.v2.spot.account.subaccount_assets import subaccount_assets as _subaccount_assets
    from bitget_client.v2.spot.account.switch_deduct import switch_deduct as _switch_deduct
    from bitget_client.v2.spot.account.transfer_records import transfer_records as _transfer_records
    from bitget_client.v2.spot.account.upgrade import upgrade as _upgrade
    from bitget_client.v2.spot.account.upgrade_status import upgrade_status as _upgrade_status


class Account(Group):
    """``client.v2.spot.account``."""

    _path = "v2.spot.account"
    _calls = (
        "assets",
        "bills",
        "deduct_info",
        "info",
        "sub_main_trans_record",
        "subaccount_assets",
        "switch_deduct",
        "transfer_records",
        "upgrade",
        "upgrade_status",
    )
    _groups = ()

    if TYPE_CHECKING:
        assets = sync_method(_assets)
        bills = sync_method(_bills)
        deduct_info = sync_method(_deduct_info)
        info = sync_method(_info)
        sub_main_trans_record = sync_method(_sub_main_trans_record)
        subaccount_assets = sync_method(_subaccount_assets)
        switch_deduct = sync_method(_switch_deduct)
        transfer_records = sync_method(_transfer_records)
        upgrade = sync_method(_upgrade)
        upgrade_status = sync_method(_upgrade_status)


class AsyncAccount(AsyncGroup):
    """``client.v2.spot.account`` of the asynchronous client."""

    _path = "v2.spot.account"
    _calls = (
        "assets",
        "bills",
        "deduct_info",
        "info",
        "sub_main_trans_record",
        "subaccount_assets",
        "switch_deduct",
        "transfer_records",
        "upgrade",
        "upgrade_status",
    )
    _groups = ()

    if TYPE_CHECKING:
        assets = async_method(_assets)
        bills = async_method(_bills)
        deduct_info = async_method(_deduct_info)
        info = async_method(_info)
        sub_main_trans_record = async_method(_sub_main_trans_record)
        subaccount_assets = async_method(_subaccount_assets)
        switch_deduct = async_method(_switch_deduct)
        transfer_records = async_method(_transfer_records)
        upgrade = async_method(_upgrade)
        upgrade_status = async_method(_upgrade_status)
