# Made by Specloom from bitget/rest/v2/mix/account/set-asset-mode.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.set_asset_mode``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
