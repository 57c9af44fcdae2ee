"""Answers of ``v1.spot.wallet``."""
