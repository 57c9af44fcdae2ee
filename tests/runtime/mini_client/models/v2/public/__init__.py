"""Models of ``v2.public``."""
