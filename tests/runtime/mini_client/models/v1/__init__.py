"""Models of ``v1``."""
