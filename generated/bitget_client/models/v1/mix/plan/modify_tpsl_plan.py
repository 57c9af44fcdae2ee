# Made by Specloom from bitget/rest/v1/mix/plan/modifyTPSLPlan.yaml; change that file, not this one.
"""Answer of ``v1.mix.plan.modify_tpsl_plan``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
