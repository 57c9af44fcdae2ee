# Made by Specloom from bitget/rest/v1/mix/plan/placeTrailStop.yaml; change that file, not this one.
"""Answer of ``v1.mix.plan.place_trail_stop``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
