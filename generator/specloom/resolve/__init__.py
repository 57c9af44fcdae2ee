"""Merged documents → one frozen ``Api``: references resolved, defaults filled in, Python names settled.

Runs on documents that passed validation, so a missing name here is a bug of ours and not of the spec's author.
"""

from specloom.resolve.assemble import build
from specloom.resolve.context import Context

__all__ = ["Context", "build"]
