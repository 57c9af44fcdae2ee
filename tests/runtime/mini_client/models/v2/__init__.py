"""Models of ``v2``."""
