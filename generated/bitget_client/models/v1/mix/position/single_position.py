# Made by Specloom from bitget/rest/v1/mix/position/singlePosition.yaml; change that file, not this one.
"""Answer of ``v1.mix.position.single_position``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
