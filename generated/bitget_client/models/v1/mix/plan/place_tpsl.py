# Made by Specloom from bitget/rest/v1/mix/plan/placeTPSL.yaml; change that file, not this one.
"""Answer of ``v1.mix.plan.place_tpsl``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
