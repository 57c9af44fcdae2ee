# Made by Specloom from bitget/rest/v2/spot/account/sub-main-trans-record.yaml; change that file, not this one.
"""Answer of ``v2.spot.account.sub_main_trans_record``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class SubMainTransRecord(
    Model,
    rename={
        "to_type": "toType",
        "from_type": "fromType",
        "client_oid": "clientOid",
        "transfer_id": "transferId",
        "from_user_id": "fromUserId",
        "to_user_id": "toUserId",
        "new_transfer_id": "newTransferId",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("Successful", "Failed", "Processing"),
        "to_type": ("spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"),
        "from_type": (
            "spot",
            "p2p",
            "coin_futures",
            "usdt_futures",
            "usdc_futures",
            "crossed_margin",
            "isolated_margin",
        ),
    }

    coin: Text = None
    """Coin name"""
    status: Text = None
    """State; its values are the endpoint's own"""
    to_type: Text = None
    """Account the funds enter"""
    from_type: Text = None
    """Account the funds leave"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    ts: Ms = None
    """Time of the data"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    transfer_id: Text = None
    """Transfer id"""
    from_user_id: Text = None
    """User id of the sender"""
    to_user_id: Text = None
    """User id of the recipient"""
    new_transfer_id: Text = None
    """Transfer id as the transfer call returned it"""


RESULT = list[SubMainTransRecord]
ITEM = SubMainTransRecord
