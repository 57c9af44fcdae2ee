"""Answers of ``v1.spot.convert``."""
