# Made by Specloom from bitget/rest/v2/copy/mix-follower/copy-settings.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_follower.copy_settings``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
