"""``client.v3.account``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.account.adjust_account_mode import adjust_account_mode as _adjust_account_mode
    from bitget_client.v3.account.all_fee_rate import all_fee_rate as _all_fee_rate
    from bitget_client.v3.account.assets import assets as _assets
    from bitget_client.v3.account.borrow import borrow as _borrow
    from bitget_client.v3.account.cancel_withdrawal import cancel_withdrawal as _cancel_withdrawal
    from bitget_client.v3.account.collateral_type import collateral_type as _collateral_type
    from bitget_client.v3.account.convert_records import convert_records as _convert_records
    from bitget_client.v3.account.custom_collateral_coins import custom_collateral_coins as _custom_collateral_coins
    from bitget_client.v3.account.deduct_info import deduct_info as _deduct_info
    from bitget_client.v3.account.delta_info import delta_info as _delta_info
    from bitget_client.v3.account.deposit_account import deposit_account as _deposit_account
    from bitget_client.v3.account.deposit_address import deposit_address as _deposit_address
    from bitget_client.v3.account.deposit_records import deposit_records as _deposit_records
    from bitget_client.v3.account.eligible_discount_rate import eligible_discount_rate as _eligible_discount_rate
    from bitget_client.v3.account.eligible_loan_info import eligible_loan_info as _eligible_loan_info
    from bitget_client.v3.account.eligible_margin_tier import eligible_margin_tier as _eligible_margin_tier
    from bitget_client.v3.account.eligible_symbols import eligible_symbols as _eligible_symbols
    from bitget_client.v3.account.fee_rate import fee_rate as _fee_rate
    from bitget_client.v3.account.financial_records import financial_records as _financial_records
    from bitget_client.v3.account.funding_assets import funding_assets as _funding_assets
    from bitget_client.v3.account.funding_financial_records import (
        funding_financial_records as _funding_financial_records,
    )
    from bitget_client.v3.account.info import info as _info
    from bitget_client.v3.account.max_borrowable import max_borrowable as _max_borrowable
    from bitget_client.v3.account.max_open_available import max_open_available as _max_open_available
    from bitget_client.v3.account.max_transferable import max_transferable as _max_transferable
    from bitget_client.v3.account.max_withdrawal import max_withdrawal as _max_withdrawal
    from bitget_client.v3.account.move_position_history import move_position_history as _move_position_history
    from bitget_client.v3.account.move_positions import move_positions as _move_positions
    from bitget_client.v3.account.open_interest_limit import open_interest_limit as _open_interest_limit
    from bitget_client.v3.account.payment_coins import payment_coins as _payment_coins
    from bitget_client.v3.account.pre_set_leverage import pre_set_leverage as _pre_set_leverage
    from bitget_client.v3.account.reality_fills import reality_fills as _reality_fills
    from bitget_client.v3.account.reality_orderbook import reality_orderbook as _reality_orderbook
    from bitget_client.v3.account.repay import repay as _repay
    from bitget_client.v3.account.repayable_coins import repayable_coins as _repayable_coins
    from bitget_client.v3.account.set_collateral_type import set_collateral_type as _set_collateral_type
    from bitget_client.v3.account.set_hold_mode import set_hold_mode as _set_hold_mode
    from bitget_client.v3.account.set_leverage import set_leverage as _set_leverage
    from bitget_client.v3.account.set_margin import set_margin as _set_margin
    from bitget_client.v3.account.set_repay_mode import set_repay_mode as _set_repay_mode
    from bitget_client.v3.account.settings import settings as _settings
    from bitget_client.v3.account.sub_deposit_address import sub_deposit_address as _sub_deposit_address
    from bitget_client.v3.account.sub_deposit_records import sub_deposit_records as _sub_deposit_records
    from bitget_client.v3.account.sub_master_transfer import sub_master_transfer as _sub_master_transfer
    from bitget_client.v3.account.sub_transfer import sub_transfer as _sub_transfer
    from bitget_client.v3.account.sub_transfer_record import sub_transfer_record as _sub_transfer_record
    from bitget_client.v3.account.sub_unified_assets import sub_unified_assets as _sub_unified_assets
    from bitget_client.v3.account.switch import switch as _switch
    from bitget_client.v3.account.switch_deduct import switch_deduct as _switch_deduct
    from bitget_client.v3.account.switch_status import switch_status as _switch_status
    from bitget_client.v3.account.transfer import transfer as _transfer
    from bitget_client.v3.account.transferable_coins import transferable_coins as _transferable_coins
    from bitget_client.v3.account.withdraw import withdraw as _withdraw
    from bitget_client.v3.account.withdraw_address import withdraw_address as _withdraw_address
    from bitget_client.v3.account.withdrawal import withdrawal as _withdrawal
    from bitget_client.v3.account.withdrawal_records import withdrawal_records as _withdrawal_records


class Account(Group):
    """``client.v3.account``."""

    _path = "v3.account"
    _calls = (
        "adjust_account_mode",
        "all_fee_rate",
        "assets",
        "borrow",
        "cancel_withdrawal",
        "collateral_type",
        "convert_records",
        "custom_collateral_coins",
        "deduct_info",
        "delta_info",
        "deposit_account",
        "deposit_address",
        "deposit_records",
        "eligible_discount_rate",
        "eligible_loan_info",
        "eligible_margin_tier",
        "eligible_symbols",
        "fee_rate",
        "financial_records",
        "funding_assets",
        "funding_financial_records",
        "info",
        "max_borrowable",
        "max_open_available",
        "max_transferable",
        "max_withdrawal",
        "move_position_history",
        "move_positions",
        "open_interest_limit",
        "payment_coins",
        "pre_set_leverage",
        "reality_fills",
        "reality_orderbook",
        "repay",
        "repayable_coins",
        "set_collateral_type",
        "set_hold_mode",
        "set_leverage",
        "set_margin",
        "set_repay_mode",
        "settings",
        "sub_deposit_address",
        "sub_deposit_records",
        "sub_master_transfer",
        "sub_transfer",
        "sub_transfer_record",
        "sub_unified_assets",
        "switch",
        "switch_deduct",
        "switch_status",
        "transfer",
        "transferable_coins",
        "withdraw",
        "withdraw_address",
        "withdrawal",
        "withdrawal_records",
    )
    _groups = ()

    if TYPE_CHECKING:
        adjust_account_mode = sync_method(_adjust_account_mode)
        all_fee_rate = sync_method(_all_fee_rate)
        assets = sync_method(_assets)
        borrow = sync_method(_borrow)
        cancel_withdrawal = sync_method(_cancel_withdrawal)
        collateral_type = sync_method(_collateral_type)
        convert_records = sync_method(_convert_records)
        custom_collateral_coins = sync_method(_custom_collateral_coins)
        deduct_info = sync_method(_deduct_info)
        delta_info = sync_method(_delta_info)
        deposit_account = sync_method(_deposit_account)
        deposit_address = sync_method(_deposit_address)
        deposit_records = sync_method(_deposit_records)
        eligible_discount_rate = sync_method(_eligible_discount_rate)
        eligible_loan_info = sync_method(_eligible_loan_info)
        eligible_margin_tier = sync_method(_eligible_margin_tier)
        eligible_symbols = sync_method(_eligible_symbols)
        fee_rate = sync_method(_fee_rate)
        financial_records = sync_method(_financial_records)
        funding_assets = sync_method(_funding_assets)
        funding_financial_records = sync_method(_funding_financial_records)
        info = sync_method(_info)
        max_borrowable = sync_method(_max_borrowable)
        max_open_available = sync_method(_max_open_available)
        max_transferable = sync_method(_max_transferable)
        max_withdrawal = sync_method(_max_withdrawal)
        move_position_history = sync_method(_move_position_history)
        move_positions = sync_method(_move_positions)
        open_interest_limit = sync_method(_open_interest_limit)
        payment_coins = sync_method(_payment_coins)
        pre_set_leverage = sync_method(_pre_set_leverage)
        reality_fills = sync_method(_reality_fills)
        reality_orderbook = sync_method(_reality_orderbook)
        repay = sync_method(_repay)
        repayable_coins = sync_method(_repayable_coins)
        set_collateral_type = sync_method(_set_collateral_type)
        set_hold_mode = sync_method(_set_hold_mode)
        set_leverage = sync_method(_set_leverage)
        set_margin = sync_method(_set_margin)
        set_repay_mode = sync_method(_set_repay_mode)
        settings = sync_method(_settings)
        sub_deposit_address = sync_method(_sub_deposit_address)
        sub_deposit_records = sync_method(_sub_deposit_records)
        sub_master_transfer = sync_method(_sub_master_transfer)
        sub_transfer = sync_method(_sub_transfer)
        sub_transfer_record = sync_method(_sub_transfer_record)
        sub_unified_assets = sync_method(_sub_unified_assets)
        switch = sync_method(_switch)
        switch_deduct = sync_method(_switch_deduct)
        switch_status = sync_method(_switch_status)
        transfer = sync_method(_transfer)
        transferable_coins = sync_method(_transferable_coins)
        withdraw = sync_method(_withdraw)
        withdraw_address = sync_method(_withdraw_address)
        withdrawal = sync_method(_withdrawal)
        withdrawal_records = sync_method(_withdrawal_records)


class AsyncAccount(AsyncGroup):
    """``client.v3.account`` of the asynchronous client."""

    _path = "v3.account"
    _calls = (
        "adjust_account_mode",
        "all_fee_rate",
        "assets",
        "borrow",
        "cancel_withdrawal",
        "collateral_type",
        "convert_records",
        "custom_collateral_coins",
        "deduct_info",
        "delta_info",
        "deposit_account",
        "deposit_address",
        "deposit_records",
        "eligible_discount_rate",
        "eligible_loan_info",
        "eligible_margin_tier",
        "eligible_symbols",
        "fee_rate",
        "financial_records",
        "funding_assets",
        "funding_financial_records",
        "info",
        "max_borrowable",
        "max_open_available",
        "max_transferable",
        "max_withdrawal",
        "move_position_history",
        "move_positions",
        "open_interest_limit",
        "payment_coins",
        "pre_set_leverage",
        "reality_fills",
        "reality_orderbook",
        "repay",
        "repayable_coins",
        "set_collateral_type",
        "set_hold_mode",
        "set_leverage",
        "set_margin",
        "set_repay_mode",
        "settings",
        "sub_deposit_address",
        "sub_deposit_records",
        "sub_master_transfer",
        "sub_transfer",
        "sub_transfer_record",
        "sub_unified_assets",
        "switch",
        "switch_deduct",
        "switch_status",
        "transfer",
        "transferable_coins",
        "withdraw",
        "withdraw_address",
        "withdrawal",
        "withdrawal_records",
    )
    _groups = ()

    if TYPE_CHECKING:
        adjust_account_mode = async_method(_adjust_account_mode)
        all_fee_rate = async_method(_all_fee_rate)
        assets = async_method(_assets)
        borrow = async_method(_borrow)
        cancel_withdrawal = async_method(_cancel_withdrawal)
        collateral_type = async_method(_collateral_type)
        convert_records = async_method(_convert_records)
        custom_collateral_coins = async_method(_custom_collateral_coins)
        deduct_info = async_method(_deduct_info)
        delta_info = async_method(_delta_info)
        deposit_account = async_method(_deposit_account)
        deposit_address = async_method(_deposit_address)
        deposit_records = async_method(_deposit_records)
        eligible_discount_rate = async_method(_eligible_discount_rate)
        eligible_loan_info = async_method(_eligible_loan_info)
        eligible_margin_tier = async_method(_eligible_margin_tier)
        eligible_symbols = async_method(_eligible_symbols)
        fee_rate = async_method(_fee_rate)
        financial_records = async_method(_financial_records)
        funding_assets = async_method(_funding_assets)
        funding_financial_records = async_method(_funding_financial_records)
        info = async_method(_info)
        max_borrowable = async_method(_max_borrowable)
        max_open_available = async_method(_max_open_available)
        max_transferable = async_method(_max_transferable)
        max_withdrawal = async_method(_max_withdrawal)
        move_position_history = async_method(_move_position_history)
        move_positions = async_method(_move_positions)
        open_interest_limit = async_method(_open_interest_limit)
        payment_coins = async_method(_payment_coins)
        pre_set_leverage = async_method(_pre_set_leverage)
        reality_fills = async_method(_reality_fills)
        reality_orderbook = async_method(_reality_orderbook)
        repay = async_method(_repay)
        repayable_coins = async_method(_repayable_coins)
        set_collateral_type = async_method(_set_collateral_type)
        set_hold_mode = async_method(_set_hold_mode)
        set_leverage = async_method(_set_leverage)
        set_margin = async_method(_set_margin)
        set_repay_mode = async_method(_set_repay_mode)
        settings = async_method(_settings)
        sub_deposit_address = async_method(_sub_deposit_address)
        sub_deposit_records = async_method(_sub_deposit_records)
        sub_master_transfer = async_method(_sub_master_transfer)
        sub_transfer = async_method(_sub_transfer)
        sub_transfer_record = async_method(_sub_transfer_record)
        sub_unified_assets = async_method(_sub_unified_assets)
        switch = async_method(_switch)
        switch_deduct = async_method(_switch_deduct)
        switch_status = async_method(_switch_status)
        transfer = async_method(_transfer)
        transferable_coins = async_method(_transferable_coins)
        withdraw = async_method(_withdraw)
        withdraw_address = async_method(_withdraw_address)
        withdrawal = async_method(_withdrawal)
        withdrawal_records = async_method(_withdrawal_records)
