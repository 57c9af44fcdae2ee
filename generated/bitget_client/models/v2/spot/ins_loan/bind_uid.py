# Made by Specloom from bitget/rest/v2/spot/ins-loan/bind-uid.yaml; change that file, not this one.
"""Answer of ``v2.spot.ins_loan.bind_uid``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
