# Made by Specloom from bitget/rest/v1/user/fee/query.yaml; change that file, not this one.
"""Answer of ``v1.user.fee.query``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
