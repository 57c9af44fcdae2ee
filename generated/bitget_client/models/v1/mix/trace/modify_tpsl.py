# Made by Specloom from bitget/rest/v1/mix/trace/modifyTPSL.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.modify_tpsl``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
