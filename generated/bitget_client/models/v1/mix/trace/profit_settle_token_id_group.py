# Made by Specloom from bitget/rest/v1/mix/trace/profitSettleTokenIdGroup.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.profit_settle_token_id_group``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
