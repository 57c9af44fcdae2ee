# Made by Specloom from bitget/rest/v2/margin/isolated/financial-records.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.financial_records``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class FinancialRecordsResultList(
    Model, rename={"margin_id": "marginId", "margin_type": "marginType", "c_time": "cTime", "u_time": "uTime"}
):
    """Entries."""

    VALUES: ClassVar = {
        "margin_type": (
            "transfer_in",
            "transfer_out",
            "borrow",
            "Repay",
            "liquidation_fee",
            "compensate",
            "deal_in",
            "deal_out",
            "confiscated",
            "exchange_in",
            "exchange_out",
            "sys_exchange_in",
            "sys_exchange_out",
            "repay",
        )
    }

    coin: Text = None
    """Coin name"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_id: Text = None
    """Id of the ledger entry"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    balance: Dec = None
    """Balance"""
    fee: Dec = None
    """Fee"""
    margin_type: Text = None
    """Margin mode, or whose margin setting applies"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class FinancialRecords(Model, rename={"result_list": "resultList", "max_id": "maxId", "min_id": "minId"}):
    """The answer."""

    result_list: list[FinancialRecordsResultList] | None = None
    """Entries"""
    max_id: Text = None
    """Largest id of the page"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = FinancialRecords
ITEM = FinancialRecordsResultList
