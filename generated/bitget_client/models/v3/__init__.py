"""Answers of ``v3``."""
