# Made by Specloom from bitget/rest/v1/mix/position/singlePosition-v2.yaml; change that file, not this one.
"""Answer of ``v1.mix.position.single_position_v2``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
