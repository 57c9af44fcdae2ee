"""The command line. Commands are imported when they are called, so that a run pays only for what it does."""

from specloom.cli.main import main

__all__ = ["main"]
