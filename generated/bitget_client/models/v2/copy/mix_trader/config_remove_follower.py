# Made by Specloom from bitget/rest/v2/copy/mix-trader/config-remove-follower.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_trader.config_remove_follower``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
