"""Answers of ``v2.spot.market``."""
