# Made by Specloom from bitget/rest/v3/user/set-rate-limit-quota.yaml; change that file, not this one.
"""Answer of ``v3.user.set_rate_limit_quota``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
