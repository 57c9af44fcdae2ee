# Made by Specloom from bitget/rest/v1/user/sub/virtual-api-create.yaml; change that file, not this one.
"""Answer of ``v1.user.sub.virtual_api_create``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
