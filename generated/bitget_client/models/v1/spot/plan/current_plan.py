# Made by Specloom from bitget/rest/v1/spot/plan/currentPlan.yaml; change that file, not this one.
"""Answer of ``v1.spot.plan.current_plan``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
