# Made by Specloom from bitget/rest/v1/spot/plan/placePlan.yaml; change that file, not this one.
"""Answer of ``v1.spot.plan.place_plan``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
