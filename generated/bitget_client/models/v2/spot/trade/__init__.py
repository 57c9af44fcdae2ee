"""Answers of ``v2.spot.trade``."""
