# Made by Specloom from bitget/rest/v3/stockplus/asset/transfer-records.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.asset.transfer_records``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class TransferRecords(Model, rename={"transfer_id": "transferId"}):
    """The answer."""

    transfer_id: Text = None
    """Transfer id"""
    coin: Text = None
    """Coin name"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    direction: Text = None
    """Direction of the movement"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = list[TransferRecords]
ITEM = TransferRecords
