# Made by Specloom from bitget/rest/v2/copy/mix-follower/setting-tpsl.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_follower.setting_tpsl``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
