"""``client.v1.spot.wallet``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.spot.wallet.deposit_address import deposit_address as _deposit_address
    from bitget_client.v1.spot.wallet.deposit_list import deposit_list as _deposit_list
    from bitget_client.v1.spot.wallet.sub_transfer import sub_transfer as _sub_transfer
    from bitget_client.v1.spot.wallet.transfer import transfer as _transfer
    from bitget_client.v1.spot.wallet.transfer_v2 import transfer_v2 as _transfer_v2
    from bitget_client.v1.spot.wallet.withdrawal import withdrawal as _withdrawal
    from bitget_client.v1.spot.wallet.withdrawal_inner import withdrawal_inner as _withdrawal_inner
    from bitget_client.v1.spot.wallet.withdrawal_inner_v2 import withdrawal_inner_v2 as _withdrawal_inner_v2
    from bitget_client.v1.spot.wallet.withdrawal_list import withdrawal_list as _withdrawal_list
    from bitget_client.v1.spot.wallet.withdrawal_v2 import withdrawal_v2 as _withdrawal_v2


class Wallet(Group):
    """``client.v1.spot.wallet``."""

    _path = "v1.spot.wallet"
    _calls = (
        "deposit_address",
        "deposit_list",
        "sub_transfer",
        "transfer",
        "transfer_v2",
        "withdrawal",
        "withdrawal_inner",
        "withdrawal_inner_v2",
        "withdrawal_list",
        "withdrawal_v2",
    )
    _groups = ()

    if TYPE_CHECKING:
        deposit_address = sync_method(_deposit_address)
        deposit_list = sync_method(_deposit_list)
        sub_transfer = sync_method(_sub_transfer)
        transfer = sync_method(_transfer)
        transfer_v2 = sync_method(_transfer_v2)
        withdrawal = sync_method(_withdrawal)
        withdrawal_inner = sync_method(_withdrawal_inner)
        withdrawal_inner_v2 = sync_method(_withdrawal_inner_v2)
        withdrawal_list = sync_method(_withdrawal_list)
        withdrawal_v2 = sync_method(_withdrawal_v2)


class AsyncWallet(AsyncGroup):
    """``client.v1.spot.wallet`` of the asynchronous client."""

    _path = "v1.spot.wallet"
    _calls = (
        "deposit_address",
        "deposit_list",
        "sub_transfer",
        "transfer",
        "transfer_v2",
        "withdrawal",
        "withdrawal_inner",
        "withdrawal_inner_v2",
        "withdrawal_list",
        "withdrawal_v2",
    )
    _groups = ()

    if TYPE_CHECKING:
        deposit_address = async_method(_deposit_address)
        deposit_list = async_method(_deposit_list)
        sub_transfer = async_method(_sub_transfer)
        transfer = async_method(_transfer)
        transfer_v2 = async_method(_transfer_v2)
        withdrawal = async_method(_withdrawal)
        withdrawal_inner = async_method(_withdrawal_inner)
        withdrawal_inner_v2 = async_method(_withdrawal_inner_v2)
        withdrawal_list = async_method(_withdrawal_list)
        withdrawal_v2 = async_method(_withdrawal_v2)
