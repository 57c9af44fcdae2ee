"""Answers of ``v3.position``."""
