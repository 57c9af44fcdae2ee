# Made by Specloom from bitget/rest/v1/mix/trace/setUpCopySymbols.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.set_up_copy_symbols``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
