# Made by Specloom from bitget/rest/v2/spot/wallet/subaccount-transfer.yaml; change that file, not this one.
"""Answer of ``v2.spot.wallet.subaccount_transfer``."""

from bitget_client._runtime.codec.models import Model, Text


class SubaccountTransfer(Model, rename={"transfer_id": "transferId", "client_oid": "clientOid"}):
    """The answer."""

    transfer_id: Text = None
    """Transfer id"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = SubaccountTransfer
