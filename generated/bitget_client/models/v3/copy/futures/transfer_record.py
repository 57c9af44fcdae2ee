# Made by Specloom from bitget/rest/v3/copy/futures/transfer-record.yaml; change that file, not this one.
"""Answer of ``v3.copy.futures.transfer_record``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class TransferRecordList(
    Model,
    rename={"transfer_id": "transferId", "from_type": "fromType", "to_type": "toType", "created_time": "createdTime"},
):
    """Entries."""

    VALUES: ClassVar = {
        "from_type": ("spot", "uta", "lead"),
        "to_type": ("spot", "uta", "lead"),
        "status": ("Successful", "Failed", "Processing"),
    }

    transfer_id: Text = None
    """Transfer id"""
    from_type: Text = None
    """Account the funds leave"""
    to_type: Text = None
    """Account the funds enter"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    coin: Text = None
    """Coin name"""
    status: Text = None
    """State; its values are the endpoint's own"""
    created_time: Ms = None
    """When it was created"""


class TransferRecord(Model):
    """The answer."""

    list: _list[TransferRecordList] | None = None
    """Entries"""


RESULT = TransferRecord
