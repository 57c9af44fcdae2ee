# Made by Specloom from bitget/rest/v1/mix/position/history-position.yaml; change that file, not this one.
"""Answer of ``v1.mix.position.history_position``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
