"""Models of ``v1.spot``."""
