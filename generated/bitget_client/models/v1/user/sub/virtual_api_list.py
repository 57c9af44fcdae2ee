# Made by Specloom from bitget/rest/v1/user/sub/virtual-api-list.yaml; change that file, not this one.
"""Answer of ``v1.user.sub.virtual_api_list``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
