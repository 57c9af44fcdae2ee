# Made by Specloom from bitget/rest/v1/mix/trace/closeTrackOrderBySymbol.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.close_track_order_by_symbol``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
