"""``client.v2.spot.ins_loan``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.spot.ins_loan.bind_uid import bind_uid as _bind_uid
    from bitget_client.v2.spot.ins_loan.ensure_coins_convert import ensure_coins_convert as _ensure_coins_convert
    from bitget_client.v2.spot.ins_loan.loan_order import loan_order as _loan_order
    from bitget_client.v2.spot.ins_loan.ltv_convert import ltv_convert as _ltv_convert
    from bitget_client.v2.spot.ins_loan.product_infos import product_infos as _product_infos
    from bitget_client.v2.spot.ins_loan.repaid_history import repaid_history as _repaid_history
    from bitget_client.v2.spot.ins_loan.risk_unit import risk_unit as _risk_unit
    from bitget_client.v2.spot.ins_loan.symbols import symbols as _symbols
    from bitget_client.v2.spot.ins_loan.transfered import transfered as _transfered


class InsLoan(Group):
    """``client.v2.spot.ins_loan``."""

    _path = "v2.spot.ins_loan"
    _calls = (
        "bind_uid",
        "ensure_coins_convert",
        "loan_order",
        "ltv_convert",
        "product_infos",
        "repaid_history",
        "risk_unit",
        "symbols",
        "transfered",
    )
    _groups = ()

    if TYPE_CHECKING:
        bind_uid = sync_method(_bind_uid)
        ensure_coins_convert = sync_method(_ensure_coins_convert)
        loan_order = sync_method(_loan_order)
        ltv_convert = sync_method(_ltv_convert)
        product_infos = sync_method(_product_infos)
        repaid_history = sync_method(_repaid_history)
        risk_unit = sync_method(_risk_unit)
        symbols = sync_method(_symbols)
        transfered = sync_method(_transfered)


class AsyncInsLoan(AsyncGroup):
    """``client.v2.spot.ins_loan`` of the asynchronous client."""

    _path = "v2.spot.ins_loan"
    _calls = (
        "bind_uid",
        "ensure_coins_convert",
        "loan_order",
        "ltv_convert",
        "product_infos",
        "repaid_history",
        "risk_unit",
        "symbols",
        "transfered",
    )
    _groups = ()

    if TYPE_CHECKING:
        bind_uid = async_method(_bind_uid)
        ensure_coins_convert = async_method(_ensure_coins_convert)
        loan_order = async_method(_loan_order)
        ltv_convert = async_method(_ltv_convert)
        product_infos = async_method(_product_infos)
        repaid_history = async_method(_repaid_history)
        risk_unit = async_method(_risk_unit)
        symbols = async_method(_symbols)
        transfered = async_method(_transfered)
