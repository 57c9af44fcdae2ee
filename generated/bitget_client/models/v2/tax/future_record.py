# Made by Specloom from bitget/rest/v2/tax/future-record.yaml; change that file, not this one.
"""Answer of ``v2.tax.future_record``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class FutureRecord(Model, rename={"margin_coin": "marginCoin", "future_tax_type": "futureTaxType"}):
    """The answer."""

    id: Text = None
    """Id of the record"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    future_tax_type: Text = None
    """What the futures record is about"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    fee: Dec = None
    """Fee"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[FutureRecord]
ITEM = FutureRecord
