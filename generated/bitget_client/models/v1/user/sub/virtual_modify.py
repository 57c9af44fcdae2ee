# Made by Specloom from bitget/rest/v1/user/sub/virtual-modify.yaml; change that file, not this one.
"""Answer of ``v1.user.sub.virtual_modify``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
