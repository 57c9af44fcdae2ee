# Made by Specloom from bitget/rest/v1/mix/position/allPosition.yaml; change that file, not this one.
"""Answer of ``v1.mix.position.all_position``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
