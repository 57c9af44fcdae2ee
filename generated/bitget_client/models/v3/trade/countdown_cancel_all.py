# Made by Specloom from bitget/rest/v3/trade/countdown-cancel-all.yaml; change that file, not this one.
"""Answer of ``v3.trade.countdown_cancel_all``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
