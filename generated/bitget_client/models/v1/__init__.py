"""Answers of ``v1``."""
