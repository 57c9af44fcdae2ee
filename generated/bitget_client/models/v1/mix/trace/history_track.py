# Made by Specloom from bitget/rest/v1/mix/trace/historyTrack.yaml; change that file, not this one.
"""Answer of ``v1.mix.trace.history_track``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
