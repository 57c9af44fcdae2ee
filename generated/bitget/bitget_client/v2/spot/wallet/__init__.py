"""``client.v2.spot.wallet``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.spot.wallet.cancel_withdrawal import cancel_withdrawal as _cancel_withdrawal
    from bitget_client.v2.spot.wallet.deposit_address import deposit_address as _deposit_address
    from bitget_client.v2.spot.wallet.deposit_records import deposit_records as _deposit_records
    from bitget_client.v2.spot.wallet.modify_deposit_account import modify_deposit_account as _modify_deposit_account
    from bitget_client.v2.spot.wallet.subaccount_deposit_address import (
        subaccount_deposit_address as _subaccount_deposit_address,
    )
    from bitget_client.v2.spot.wallet.subaccount_deposit_records import (
        subaccount_deposit_records as _subaccount_deposit_records,
    )
    from bitget_client.v2.spot.wallet.subaccount_transfer import subaccount_transfer as _subaccount_transfer
    from bitget_client.v2.spot.wallet.transfer import transfer as _transfer
    from bitget_client.v2.spot.wallet.transfer_coin_info import transfer_coin_info as _transfer_coin_info
    from bitget_client.v2.spot.wallet.withdrawal import withdrawal as _withdrawal
    from bitget_client.v2.spot.wallet.withdrawal_records import withdrawal_records as _withdrawal_records


class Wallet(Group):
    """``client.v2.spot.wallet``."""

    _path = "v2.spot.wallet"
    _calls = (
        "cancel_withdrawal",
        "deposit_address",
        "deposit_records",
        "modify_deposit_account",
        "subaccount_deposit_address",
        "subaccount_deposit_records",
        "subaccount_transfer",
        "transfer",
        "transfer_coin_info",
        "withdrawal",
        "withdrawal_records",
    )
    _groups = ()

    if TYPE_CHECKING:
        cancel_withdrawal = sync_method(_cancel_withdrawal)
        deposit_address = sync_method(_deposit_address)
        deposit_records = sync_method(_deposit_records)
        modify_deposit_account = sync_method(_modify_deposit_account)
        subaccount_deposit_address = sync_method(_subaccount_deposit_address)
        subaccount_deposit_records = sync_method(_subaccount_deposit_records)
        subaccount_transfer = sync_method(_subaccount_transfer)
        transfer = sync_method(_transfer)
        transfer_coin_info = sync_method(_transfer_coin_info)
        withdrawal = sync_method(_withdrawal)
        withdrawal_records = sync_method(_withdrawal_records)


class AsyncWallet(AsyncGroup):
    """``client.v2.spot.wallet`` of the asynchronous client."""

    _path = "v2.spot.wallet"
    _calls = (
        "cancel_withdrawal",
        "deposit_address",
        "deposit_records",
        "modify_deposit_account",
        "subaccount_deposit_address",
        "subaccount_deposit_records",
        "subaccount_transfer",
        "transfer",
        "transfer_coin_info",
        "withdrawal",
        "withdrawal_records",
    )
    _groups = ()

    if TYPE_CHECKING:
        cancel_withdrawal = async_method(_cancel_withdrawal)
        deposit_address = async_method(_deposit_address)
        deposit_records = async_method(_deposit_records)
        modify_deposit_account = async_method(_modify_deposit_account)
        subaccount_deposit_address = async_method(_subaccount_deposit_address)
        subaccount_deposit_records = async_method(_subaccount_deposit_records)
        subaccount_transfer = async_method(_subaccount_transfer)
        transfer = async_method(_transfer)
        transfer_coin_info = async_method(_transfer_coin_info)
        withdrawal = async_method(_withdrawal)
        withdrawal_records = async_method(_withdrawal_records)
