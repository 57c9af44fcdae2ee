"""Answers of ``v2.spot.wallet``."""
