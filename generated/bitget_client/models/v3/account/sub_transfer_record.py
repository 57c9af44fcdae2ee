# Made by Specloom from bitget/rest/v3/account/sub-transfer-record.yaml; change that file, not this one.
"""Answer of ``v3.account.sub_transfer_record``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class SubTransferRecordList(
    Model,
    rename={
        "transfer_id": "transferId",
        "from_type": "fromType",
        "to_type": "toType",
        "from_user_id": "fromUserId",
        "to_user_id": "toUserId",
        "client_oid": "clientOid",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
        "old_transfer_id": "oldTransferId",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "from_type": ("spot", "p2p", "usdt_futures", "coin_futures", "usdc_futures", "crossed_margin", "unified"),
        "to_type": (
            "spot",
            "p2p",
            "usdt_futures",
            "coin_futures",
            "usdc_futures",
            "crossed_margin",
            "unified",
            "uta",
            "isolated_margin",
        ),
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
    from_user_id: Text = None
    """User id of the sender"""
    to_user_id: Text = None
    """User id of the recipient"""
    status: Text = None
    """State; its values are the endpoint's own"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""
    old_transfer_id: Text = None
    """Transfer id of the former format"""


class SubTransferRecord(Model):
    """The answer."""

    list: _list[SubTransferRecordList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = SubTransferRecord
ITEM = SubTransferRecordList
