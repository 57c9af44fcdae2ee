"""Answers of ``v2.copy.spot_trader``."""
