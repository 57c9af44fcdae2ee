"""Answers of ``v2.common``."""
