"""Answers of ``v1.spot.plan``."""
