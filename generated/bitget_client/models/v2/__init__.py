"""Answers of ``v2``."""
