# Made by Specloom from bitget/rest/v3/user/delete-sub-api.yaml; change that file, not this one.
"""Answer of ``v3.user.delete_sub_api``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
