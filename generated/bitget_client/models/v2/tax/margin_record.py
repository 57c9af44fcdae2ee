# Made by Specloom from bitget/rest/v2/tax/margin-record.yaml; change that file, not this one.
"""Answer of ``v2.tax.margin_record``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class MarginRecord(Model, rename={"margin_tax_type": "marginTaxType"}):
    """The answer."""

    VALUES: ClassVar = {
        "margin_tax_type": (
            "transfer_in",
            "transfer_out",
            "borrow",
            "repay",
            "liquidation_fee",
            "compensate",
            "deal_in",
            "deal_out",
            "interest_repay",
            "confiscated",
            "exchange_in",
            "exchange_out",
        )
    }

    id: Text = None
    """Id of the record"""
    coin: Text = None
    """Coin name"""
    margin_tax_type: Text = None
    """What the margin record is about"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    fee: Dec = None
    """Fee"""
    total: Dec = None
    """Total"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[MarginRecord]
ITEM = MarginRecord
