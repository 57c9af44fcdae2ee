"""``client.v2.margin.isolated.account``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.margin.isolated.account.assets import assets as _assets
    from bitget_client.v2.margin.isolated.account.borrow import borrow as _borrow
    from bitget_client.v2.margin.isolated.account.flash_repay import flash_repay as _flash_repay
    from bitget_client.v2.margin.isolated.account.max_borrowable_amount import (
        max_borrowable_amount as _max_borrowable_amount,
    )
    from bitget_client.v2.margin.isolated.account.max_transfer_out_amount import (
        max_transfer_out_amount as _max_transfer_out_amount,
    )
    from bitget_client.v2.margin.isolated.account.query_flash_repay_status import (
        query_flash_repay_status as _query_flash_repay_status,
    )
    from bitget_client.v2.margin.isolated.account.repay import repay as _repay
    from bitget_client.v2.margin.isolated.account.risk_rate import risk_rate as _risk_rate


class Account(Group):
    """``client.v2.margin.isolated.account``."""

    _path = "v2.margin.isolated.account"
    _calls = (
        "assets",
        "borrow",
        "flash_repay",
        "max_borrowable_amount",
        "max_transfer_out_amount",
        "query_flash_repay_status",
        "repay",
        "risk_rate",
    )
    _groups = ()

    if TYPE_CHECKING:
        assets = sync_method(_assets)
        borrow = sync_method(_borrow)
        flash_repay = sync_method(_flash_repay)
        max_borrowable_amount = sync_method(_max_borrowable_amount)
        max_transfer_out_amount = sync_method(_max_transfer_out_amount)
        query_flash_repay_status = sync_method(_query_flash_repay_status)
        repay = sync_method(_repay)
        risk_rate = sync_method(_risk_rate)


class AsyncAccount(AsyncGroup):
    """``client.v2.margin.isolated.account`` of the asynchronous client."""

    _path = "v2.margin.isolated.account"
    _calls = (
        "assets",
        "borrow",
        "flash_repay",
        "max_borrowable_amount",
        "max_transfer_out_amount",
        "query_flash_repay_status",
        "repay",
        "risk_rate",
    )
    _groups = ()

    if TYPE_CHECKING:
        assets = async_method(_assets)
        borrow = async_method(_borrow)
        flash_repay = async_method(_flash_repay)
        max_borrowable_amount = async_method(_max_borrowable_amount)
        max_transfer_out_amount = async_method(_max_transfer_out_amount)
        query_flash_repay_status = async_method(_query_flash_repay_status)
        repay = async_method(_repay)
        risk_rate = async_method(_risk_rate)
