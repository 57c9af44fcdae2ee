# Made by Specloom from bitget/rest/v3/copy/futures/transfer.yaml; change that file, not this one.
"""Answer of ``v3.copy.futures.transfer``."""

from bitget_client._runtime.codec.models import Model, Text


class Transfer(Model, rename={"transfer_id": "transferId"}):
    """The answer."""

    transfer_id: Text = None
    """Transfer id"""


RESULT = Transfer
