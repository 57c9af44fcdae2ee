# Made by Specloom from bitget/rest/v2/margin/crossed/financial-records.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.financial_records``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class FinancialRecordsResultList(
    Model, rename={"margin_id": "marginId", "margin_type": "marginType", "u_time": "uTime", "c_time": "cTime"}
):
    """Entries."""

    VALUES: ClassVar = {
        "margin_type": (
            "transfer_in",
            "transfer_out",
            "borrow",
            "repay",
            "liquidation_fee",
            "compensate",
            "deal_in",
            "deal_out",
            "confiscated",
            "exchange_in",
            "exchange_out",
            "sys_exchange_in",
            "sys_exchange_out",
        )
    }

    margin_id: Text = None
    """Id of the ledger entry"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    coin: Text = None
    """Coin name"""
    balance: Dec = None
    """Balance"""
    fee: Dec = None
    """Fee"""
    margin_type: Text = None
    """Margin mode, or whose margin setting applies"""
    u_time: Ms = None
    """When it last changed"""
    c_time: Ms = None
    """When it was created"""


class FinancialRecords(Model, rename={"min_id": "minId", "max_id": "maxId", "result_list": "resultList"}):
    """The answer."""

    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""
    max_id: Text = None
    """Largest id of the page"""
    result_list: list[FinancialRecordsResultList] | None = None
    """Entries"""


RESULT = FinancialRecords
ITEM = FinancialRecordsResultList
