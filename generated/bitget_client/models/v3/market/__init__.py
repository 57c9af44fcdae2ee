"""Answers of ``v3.market``."""
