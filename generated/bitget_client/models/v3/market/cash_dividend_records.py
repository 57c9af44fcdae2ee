# Made by Specloom from bitget/rest/v3/market/cash-dividend-records.yaml; change that file, not this one.
"""Answer of ``v3.market.cash_dividend_records``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class CashDividendRecordsList(
    Model,
    rename={
        "ex_dividend_date": "exDividendDate",
        "cash_dividend_per_share": "cashDividendPerShare",
        "cash_dividend_timestamp": "cashDividendTimestamp",
    },
):
    """Entries."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    ex_dividend_date: Text = None
    """Ex-dividend day"""
    cash_dividend_per_share: Dec = None
    """Cash dividend of one share"""
    cash_dividend_timestamp: Ms = None
    """When the dividend is paid"""


class CashDividendRecords(Model):
    """The answer."""

    list: _list[CashDividendRecordsList] | None = None
    """Entries"""


RESULT = CashDividendRecords
