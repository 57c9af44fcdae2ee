# Made by Specloom from bitget/rest/v1/mix/trace/queryTraderTpslRatioConfig.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.query_trader_tpsl_ratio_config``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
