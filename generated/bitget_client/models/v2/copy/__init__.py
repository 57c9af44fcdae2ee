"""Answers of ``v2.copy``."""
