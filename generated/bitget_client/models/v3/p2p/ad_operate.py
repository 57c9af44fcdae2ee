# Made by Specloom from bitget/rest/v3/p2p/ad-operate.yaml; change that file, not this one.
"""Answer of ``v3.p2p.ad_operate``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
