# Made by Specloom from bitget/rest/v1/margin/isolated/account/maxTransferOutAmount.yaml; change that file, not this one.
"""Answer of ``v1.margin.isolated.account.max_transfer_out_amount``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
