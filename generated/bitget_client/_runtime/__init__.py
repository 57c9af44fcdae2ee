"""The part of a generated client that is ordinary Python; copied into the client as ``_runtime``."""
