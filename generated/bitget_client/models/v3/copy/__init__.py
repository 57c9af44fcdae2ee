"""Answers of ``v3.copy``."""
