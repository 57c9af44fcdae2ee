# Made by Specloom from bitget/rest/v3/account/financial-records.yaml; change that file, not this one.
"""Answer of ``v3.account.financial_records``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class FinancialRecordsList(Model):
    """Entries."""

    VALUES: ClassVar = {
        "category": ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "OTHER", "Margin")
    }

    category: Text = None
    """Product line; capitals on REST, lower case in trade messages of the socket"""
    id: Text = None
    """Id of the record"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    coin: Text = None
    """Coin name"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    fee: Dec = None
    """Fee"""
    balance: Dec = None
    """Balance"""
    ts: Ms = None
    """Time of the data"""


class FinancialRecords(Model):
    """The answer."""

    list: _list[FinancialRecordsList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = FinancialRecords
ITEM = FinancialRecordsList
