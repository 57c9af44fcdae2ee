"""Models of ``v3``."""
