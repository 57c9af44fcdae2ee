# Made by Specloom from bitget/rest/v3/account/sub-master-transfer.yaml; change that file, not this one.
"""Answer of ``v3.account.sub_master_transfer``."""

from bitget_client._runtime.codec.models import Model, Text


class SubMasterTransfer(Model, rename={"transfer_id": "transferId", "client_oid": "clientOid"}):
    """The answer."""

    transfer_id: Text = None
    """Transfer id"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = SubMasterTransfer
