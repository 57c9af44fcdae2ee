"""Answers of ``v1.spot.account``."""
