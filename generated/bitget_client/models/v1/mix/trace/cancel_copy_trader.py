# Made by Specloom from bitget/rest/v1/mix/trace/cancelCopyTrader.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.cancel_copy_trader``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
