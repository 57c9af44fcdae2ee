"""Which spec lines and which template line each generated line was made from, recorded while it is rendered."""

from specloom.render.provenance.lines import LineOrigin, line_origins
from specloom.render.provenance.record import Recording

__all__ = ["LineOrigin", "Recording", "line_origins"]
