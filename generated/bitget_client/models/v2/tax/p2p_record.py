# Made by Specloom from bitget/rest/v2/tax/p2p-record.yaml; change that file, not this one.
"""Answer of ``v2.tax.p2p_record``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class P2pRecord(Model, rename={"p2p_tax_type": "p2pTaxType"}):
    """The answer."""

    VALUES: ClassVar = {"p2p_tax_type": ("transfer_in", "transfer_out", "sell", "buy", "transfer-in")}

    id: Text = None
    """Id of the record"""
    coin: Text = None
    """Coin name"""
    p2p_tax_type: Text = None
    """What the peer-to-peer record is about"""
    balance: Dec = None
    """Balance"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[P2pRecord]
ITEM = P2pRecord
