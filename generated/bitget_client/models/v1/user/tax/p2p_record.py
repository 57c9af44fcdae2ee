# Made by Specloom from bitget/rest/v1/user/tax/p2p-record.yaml; change that file, not this one.
"""Answer of ``v1.user.tax.p2p_record``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
