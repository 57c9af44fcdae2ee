"""Answers of ``v2.convert``."""
