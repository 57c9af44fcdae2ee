"""Models of ``v2.spot.account``."""
