"""From rendered texts to files: compare with the disk, stage, replace; never touch what is not ours."""

from specloom.write.commit import commit
from specloom.write.manifest import Entry, Manifest
from specloom.write.paths import OutputProblem, inside
from specloom.write.plan import OutputPlan, compare

__all__ = ["Entry", "Manifest", "OutputPlan", "OutputProblem", "commit", "compare", "inside"]
