"""Two states of an API → what changed between them, seen from whoever calls it."""

from specloom.diff.change import IMPACTS, Change
from specloom.diff.compare import compare
from specloom.diff.used import Usage, limit_to, scan

__all__ = ["IMPACTS", "Change", "Usage", "compare", "limit_to", "scan"]
