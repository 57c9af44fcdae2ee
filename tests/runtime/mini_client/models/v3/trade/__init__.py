"""Models of ``v3.trade``."""
