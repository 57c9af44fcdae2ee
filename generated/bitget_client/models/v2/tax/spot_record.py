# Made by Specloom from bitget/rest/v2/tax/spot-record.yaml; change that file, not this one.
"""Answer of ``v2.tax.spot_record``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class SpotRecord(Model, rename={"spot_tax_type": "spotTaxType", "biz_order_id": "bizOrderId"}):
    """The answer."""

    id: Text = None
    """Id of the record"""
    coin: Text = None
    """Coin name"""
    spot_tax_type: Text = None
    """What the spot record is about"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    fee: Dec = None
    """Fee"""
    balance: Dec = None
    """Balance"""
    biz_order_id: Text = None
    """Id of the business that caused the entry"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[SpotRecord]
ITEM = SpotRecord
