# Made by Specloom from bitget/rest/v1/mix/plan/modifyPlanPreset.yaml; change that file, not this one.
"""Answer of ``v1.mix.plan.modify_plan_preset``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
