# Made by Specloom from bitget/rest/v1/mix/trace/queryTraceConfig.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.query_trace_config``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
