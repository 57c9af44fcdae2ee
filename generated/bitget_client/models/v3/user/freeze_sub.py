# Made by Specloom from bitget/rest/v3/user/freeze-sub.yaml; change that file, not this one.
"""Answer of ``v3.user.freeze_sub``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
