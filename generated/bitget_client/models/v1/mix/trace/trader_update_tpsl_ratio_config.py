# Made by Specloom from bitget/rest/v1/mix/trace/traderUpdateTpslRatioConfig.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.trader_update_tpsl_ratio_config``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
