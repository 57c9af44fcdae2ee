# Made by Specloom from bitget/rest/v1/mix/plan/cancelAllPlan.yaml; change that file, not this one.
"""Answer of ``v1.mix.plan.cancel_all_plan``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
