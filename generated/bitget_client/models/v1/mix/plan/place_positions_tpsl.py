# Made by Specloom from bitget/rest/v1/mix/plan/placePositionsTPSL.yaml; change that file, not this one.
"""Answer of ``v1.mix.plan.place_positions_tpsl``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
