# Made by Specloom from bitget/rest/v2/mix/account/set-all-leverage.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.set_all_leverage``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
