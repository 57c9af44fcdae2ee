# Made by Specloom from bitget/rest/v1/spot/account/transferRecords.yaml; change that file, not this one.
"""Answer of ``v1.spot.account.transfer_records``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
