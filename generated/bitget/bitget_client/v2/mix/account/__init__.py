"""``client.v2.mix.account``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.mix.account.account import account as _account
    from bitget_client.v2.mix.account.accounts import accounts as _accounts
    from bitget_client.v2.mix.account.bill import bill as _bill
    from bitget_client.v2.mix.account.interest_history import interest_history as _interest_history
    from bitget_client.v2.mix.account.isolated_symbols import isolated_symbols as _isolated_symbols
    from bitget_client.v2.mix.account.liq_price import liq_price as _liq_price
    from bitget_client.v2.mix.account.max_open import max_open as _max_open
    from bitget_client.v2.mix.account.open_count import open_count as _open_count
    from bitget_client.v2.mix.account.set_all_leverage import set_all_leverage as _set_all_leverage
    from bitget_client.v2.mix.account.set_asset_mode import set_asset_mode as _set_asset_mode
    from bitget_client.v2.mix.account.set_auto_margin import set_auto_margin as _set_auto_margin
    from bitget_client.v2.mix.account.set_leverage import set_leverage as _set_leverage
    from bitget_client.v2.mix.account.set_margin import set_margin as _set_margin
    from bitget_client.v2.mix.account.set_margin_mode import set_margin_mode as _set_margin_mode
    from bitget_client.v2.mix.account.set_position_mode import set_position_mode as _set_position_mode
    from bitget_client.v2.mix.account.sub_account_assets import sub_account_assets as _sub_account_assets
    from bitget_client.v2.mix.account.switch_union_usdt import switch_union_usdt as _switch_union_usdt
    from bitget_client.v2.mix.account.transfer_limits import transfer_limits as _transfer_limits
    from bitget_client.v2.mix.account.union_config import union_config as _union_config
    from bitget_client.v2.mix.account.union_convert import union_convert as _union_convert


class Account(Group):
    """``client.v2.mix.account``."""

    _path = "v2.mix.account"
    _calls = (
        "account",
        "accounts",
        "bill",
        "interest_history",
        "isolated_symbols",
        "liq_price",
        "max_open",
        "open_count",
        "set_all_leverage",
        "set_asset_mode",
        "set_auto_margin",
        "set_leverage",
        "set_margin",
        "set_margin_mode",
        "set_position_mode",
        "sub_account_assets",
        "switch_union_usdt",
        "transfer_limits",
        "union_config",
        "union_convert",
    )
    _groups = ()

    if TYPE_CHECKING:
        account = sync_method(_account)
        accounts = sync_method(_accounts)
        bill = sync_method(_bill)
        interest_history = sync_method(_interest_history)
        isolated_symbols = sync_method(_isolated_symbols)
        liq_price = sync_method(_liq_price)
        max_open = sync_method(_max_open)
        open_count = sync_method(_open_count)
        set_all_leverage = sync_method(_set_all_leverage)
        set_asset_mode = sync_method(_set_asset_mode)
        set_auto_margin = sync_method(_set_auto_margin)
        set_leverage = sync_method(_set_leverage)
        set_margin = sync_method(_set_margin)
        set_margin_mode = sync_method(_set_margin_mode)
        set_position_mode = sync_method(_set_position_mode)
        sub_account_assets = sync_method(_sub_account_assets)
        switch_union_usdt = sync_method(_switch_union_usdt)
        transfer_limits = sync_method(_transfer_limits)
        union_config = sync_method(_union_config)
        union_convert = sync_method(_union_convert)


class AsyncAccount(AsyncGroup):
    """``client.v2.mix.account`` of the asynchronous client."""

    _path = "v2.mix.account"
    _calls = (
        "account",
        "accounts",
        "bill",
        "interest_history",
        "isolated_symbols",
        "liq_price",
        "max_open",
        "open_count",
        "set_all_leverage",
        "set_asset_mode",
        "set_auto_margin",
        "set_leverage",
        "set_margin",
        "set_margin_mode",
        "set_position_mode",
        "sub_account_assets",
        "switch_union_usdt",
        "transfer_limits",
        "union_config",
        "union_convert",
    )
    _groups = ()

    if TYPE_CHECKING:
        account = async_method(_account)
        accounts = async_method(_accounts)
        bill = async_method(_bill)
        interest_history = async_method(_interest_history)
        isolated_symbols = async_method(_isolated_symbols)
        liq_price = async_method(_liq_price)
        max_open = async_method(_max_open)
        open_count = async_method(_open_count)
        set_all_leverage = async_method(_set_all_leverage)
        set_asset_mode = async_method(_set_asset_mode)
        set_auto_margin = async_method(_set_auto_margin)
        set_leverage = async_method(_set_leverage)
        set_margin = async_method(_set_margin)
        set_margin_mode = async_method(_set_margin_mode)
        set_position_mode = async_method(_set_position_mode)
        sub_account_assets = async_method(_sub_account_assets)
        switch_union_usdt = async_method(_switch_union_usdt)
        transfer_limits = async_method(_transfer_limits)
        union_config = async_method(_union_config)
        union_convert = async_method(_union_convert)
